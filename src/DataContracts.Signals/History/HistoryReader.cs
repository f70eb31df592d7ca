using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Unicode;
using DataContracts.Files;

namespace DataContracts.Signals.History;

/// <summary>Reads a history: NDJSON, one line a run or an accepted change, in any order.</summary>
internal static class HistoryReader
{
    /// <summary>Reads a file; a file that is not there is an empty history.</summary>
    public static SignalHistory Read(string path, IFileSystem files) =>
        files.Stat(path).Kind == FileKind.Missing ? SignalHistory.Empty : Parse(files.Read(path));

    public static SignalHistory Parse(ReadOnlySpan<byte> utf8)
    {
        var runs = new Dictionary<string, RunSignals>(StringComparer.Ordinal);
        var accepted = ImmutableArray.CreateBuilder<AcceptedChange>();
        var notes = ImmutableArray.CreateBuilder<HistoryNote>();
        var conflicts = new MergeConflicts();
        var rest = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        for (var number = 1; !rest.IsEmpty; number++)
        {
            var end = rest.IndexOf((byte)'\n');
            var isLast = end < 0;
            var line = (isLast ? rest : rest[..end]).TrimEnd((byte)'\r');
            rest = isLast ? [] : rest[(end + 1)..];
            if (line.IsEmpty)
            {
                continue;
            }

            if (!conflicts.Add(line, number) && Read(line, runs, accepted) is { } problem)
            {
                notes.Add(new HistoryNote(number, isLast && !IsWhole(line) ? Torn : problem));
            }
        }

        return new SignalHistory(
            [.. runs.Values.OrderBy(run => run.Id, StringComparer.Ordinal)],
            accepted.ToImmutable(),
            [.. notes.Concat(conflicts.Notes).OrderBy(note => note.Line)]);
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

    private static JsonDocument Parsed(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(Utf8.IsValid(line) ? line : throw new FormatException());
        var document = JsonDocument.ParseValue(ref reader);
        if (reader.Read())
        {
            document.Dispose();
            throw new FormatException();
        }

        return document;
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

    /// <summary>Reads a line; returns what is wrong with it, or null.</summary>
    private static string? Read(
        ReadOnlySpan<byte> line, Dictionary<string, RunSignals> runs, ImmutableArray<AcceptedChange>.Builder accepted)
    {
        try
        {
            using var document = Parsed(line);
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("accept", out _))
            {
                accepted.Add(HistoryLine.ReadAccepted(root));
                return null;
            }

            if (HistoryLine.NewerVersion(root) is { } version)
            {
                return $"the line is of signals version {version}, and this version reads {HistoryLine.Major}.x: the run is left out. "
                    + "Use a newer version of the command";
            }

            Add(runs, HistoryLine.ReadRun(root));
            return null;
        }
        catch (Exception exception) when (
            exception is JsonException or ArgumentException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            return "the line is neither a run nor an accepted change, and is left out. Delete it, or take it from the file's git history";
        }
    }

    /// <summary>
    /// A run that was measured again is one run, and counts as measured last. Where both lines know when that was, the order of lines
    /// makes no difference: a merge puts them in any.
    /// </summary>
    private static void Add(Dictionary<string, RunSignals> runs, RunSignals run)
    {
        if (!runs.TryGetValue(run.Id, out var known) || run.At is null || known.At is null || run.At >= known.At)
        {
            runs[run.Id] = run;
        }
    }
}
