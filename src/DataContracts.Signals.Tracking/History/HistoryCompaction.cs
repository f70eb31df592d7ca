using System.Text;
using System.Text.Json;

namespace DataContracts.Signals.History;

/// <summary>Merges the older runs of a history: into one a week, and into one a month where they are older than a year.</summary>
/// <param name="Lines">The file after that.</param>
/// <param name="Merged">How many runs were merged.</param>
/// <param name="Into">Into how many.</param>
internal sealed record HistoryCompaction(byte[] Lines, int Merged, int Into)
{
    private const int DaysOfYear = 365;

    /// <summary>The last runs stay in any case: more than drift is judged by, even where there is one each hour.</summary>
    private const int KeptRuns = 140;

    /// <param name="utf8">The file.</param>
    /// <param name="keptDays">How many days before the last run stay as they are.</param>
    public static HistoryCompaction Of(byte[] utf8, int keptDays)
    {
        RunSignals[][] groups = [.. GroupsOf(HistoryReader.Parse(utf8), keptDays)];
        var groupOf = groups.SelectMany(group => group.Select(run => (run.Id, group)))
            .ToDictionary(each => each.Id, each => each.group, StringComparer.Ordinal);
        using var lines = new MemoryStream();
        var written = new HashSet<RunSignals[]>();
        var start = utf8.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        for (var rest = utf8.AsMemory(start); !rest.IsEmpty;)
        {
            var end = rest.Span.IndexOf((byte)'\n') + 1;
            var line = rest[..(end == 0 ? rest.Length : end)];
            rest = rest[line.Length..];
            if (IdOf(line) is not { } id || !groupOf.TryGetValue(id, out var group))
            {
                lines.Write(line.Span);
            }
            else if (written.Add(group))
            {
                lines.Write(HistoryLine.Write(MergedRuns.Of(group)));
            }
        }

        return new HistoryCompaction(lines.ToArray(), groupOf.Count, groups.Length);
    }

    /// <summary>The runs of each week or month that is over and has several, and of one version of the contract.</summary>
    private static IEnumerable<RunSignals[]> GroupsOf(SignalHistory history, int keptDays)
    {
        if (history.Runs.Max(run => run.Time) is not { } last)
        {
            return [];
        }

        (string? Version, DateTime? Period)[] keys =
            [.. history.Runs.Select(run => (run.Version, run.Time is { } time ? PeriodOf(time, last, keptDays) : null))];
        var older = Math.Max(0, history.Runs.Length - KeptRuns);
        while (older > 0 && older < keys.Length && keys[older - 1] == keys[older])
        {
            older--;
        }

        return history.Runs.Take(older).Zip(keys).Where(run => run.Second.Period is not null)
            .GroupBy(run => run.Second, run => run.First).Select(group => group.ToArray()).Where(group => group.Length > 1);
    }

    /// <summary>The first day of the month or week that a run becomes a part of; null where it stays as it is.</summary>
    private static DateTime? PeriodOf(DateTimeOffset time, DateTimeOffset last, int keptDays)
    {
        var day = time.UtcDateTime.Date;
        var month = new DateTime(day.Year, day.Month, 1, 0, 0, 0, DateTimeKind.Utc);
        var week = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return month.AddMonths(1).AddDays(Math.Max(DaysOfYear, keptDays)) <= last.UtcDateTime ? month
            : week.AddDays(7 + keptDays) <= last.UtcDateTime ? week
            : null;
    }

    private static string? IdOf(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return !document.RootElement.TryGetProperty("accept", out _) && HistoryLine.NewerVersion(document.RootElement) is null
                ? HistoryLine.ReadRun(document.RootElement).Id
                : null;
        }
        catch (Exception exception) when (
            exception is JsonException or FormatException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            return null; // It stays, and is reported as before.
        }
    }
}
