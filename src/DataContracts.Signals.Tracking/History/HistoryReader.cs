using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Unicode;
using DataContracts.Files;

namespace DataContracts.Signals.History;

/// <summary>Reads a history: NDJSON, one line a run or an accepted change, in any order.</summary>
internal static class HistoryReader
{
    // From here on it takes longer to read the lines on one core than to wake the others.
    private const int ManyBytes = 1024 * 1024;

    /// <summary>Reads a file; a file that is not there is an empty history.</summary>
    public static SignalHistory Read(string path, IFileSystem files) =>
        files.Stat(path).Kind == FileKind.Missing ? SignalHistory.Empty : Parse(files.Read(path));

    public static SignalHistory Parse(ReadOnlyMemory<byte> utf8)
    {
        var conflicts = new MergeConflicts();
        (int Number, ReadOnlyMemory<byte> Text, bool IsTorn)[] lines =
            [.. LinesOf(utf8).Where(line => !conflicts.Add(line.Text.Span, line.Number))];
        var entries = new HistoryEntry[lines.Length];
        if (utf8.Length < ManyBytes)
        {
            for (var index = 0; index < lines.Length; index++)
            {
                entries[index] = Read(lines[index].Text);
            }
        }
        else
        {
            _ = Parallel.For(0, lines.Length, index => entries[index] = Read(lines[index].Text));
        }

        var runs = new Dictionary<string, RunSignals>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            Add(runs, entry.Run);
        }

        return new SignalHistory(
            [.. runs.Values.OrderBy(run => run.Id, StringComparer.Ordinal)],
            [.. entries.Select(entry => entry.Accepted).OfType<AcceptedChange>()],
            [
                .. entries.Zip(lines).Where(each => each.First.Problem is not null)
                    .Select(each => new HistoryNote(each.Second.Number, each.Second.IsTorn ? Torn : each.First.Problem!))
                    .Concat(conflicts.Notes).OrderBy(note => note.Line),
            ]);
    }

    private static IEnumerable<(int Number, ReadOnlyMemory<byte> Text, bool IsTorn)> LinesOf(ReadOnlyMemory<byte> utf8)
    {
        var rest = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        for (var number = 1; !rest.IsEmpty; number++)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            var line = (end < 0 ? rest : rest[..end]).TrimEnd((byte)'\r');
            rest = end < 0 ? default : rest[(end + 1)..];
            if (!line.IsEmpty)
            {
                yield return (number, line, end < 0 && !IsWhole(line.Span));
            }
        }
    }

    /// <summary>Whether a line without its line break is a whole one.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            return JsonDocument.TryParseValue(ref reader, out var document) && IsObject(document) && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsObject(JsonDocument document)
    {
        using (document)
        {
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
    }

    private static string Torn =>
        "the last line is not whole: a process was stopped while it wrote the line. The line is left out, and the next run that is added "
        + "moves it to a file that ends in .torn";

    private static HistoryEntry Read(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var document = JsonDocument.Parse(Utf8.IsValid(line.Span) ? line : throw new FormatException());
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("accept", out _))
            {
                return new HistoryEntry { Accepted = HistoryLine.ReadAccepted(root) };
            }

            return HistoryLine.NewerVersion(root) is { } version
                ? new HistoryEntry
                {
                    Problem = $"the line is of signals version {version}, and this version reads {HistoryLine.Major}.x: "
                        + "the run is left out. Use a newer version of the command",
                }
                : new HistoryEntry { Run = HistoryLine.ReadRun(root) };
        }
        catch (Exception exception) when (
            exception is JsonException or ArgumentException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            return new HistoryEntry
            {
                Problem = "the line is neither a run nor an accepted change, and is left out. "
                    + "Delete it, or take it from the file's git history",
            };
        }
    }

    /// <summary>
    /// A run that was measured again is one run, and counts as measured last. Where both lines know when that was, the order of lines
    /// makes no difference: a merge puts them in any.
    /// </summary>
    private static void Add(Dictionary<string, RunSignals> runs, RunSignals? run)
    {
        if (run is not null && (!runs.TryGetValue(run.Id, out var known) || run.At is null || known.At is null || run.At >= known.At))
        {
            runs[run.Id] = run;
        }
    }
}
