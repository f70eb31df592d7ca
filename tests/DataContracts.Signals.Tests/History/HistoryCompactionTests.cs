using System.Text;
using DataContracts.Files;
using DataContracts.Signals.Drift;
using DataContracts.Signals.History;
using DataContracts.Tests;

namespace DataContracts.Signals.Tests.History;

/// <summary>Older runs become weeks, and months where they are older than a year.</summary>
public sealed class HistoryCompactionTests
{
    private const int KeptRuns = 140;

    private static readonly string[] s_days = [.. Enumerable.Range(0, 800).Select(day => Line(SampleRuns.Day(day)))];

    [Fact]
    public void Days_become_weeks_and_months_and_the_last_runs_stay()
    {
        var compacted = Compact(string.Concat(s_days));
        var runs = HistoryReader.Parse(compacted.Lines).Runs;
        Assert.Equal(800, runs.Sum(run => run.Runs));
        Assert.Equal(800 * 1000, runs.Sum(run => run.Rows));
        Assert.Equal(800 - compacted.Merged + compacted.Into, runs.Length);
        Assert.All(runs[^KeptRuns..], run => Assert.Equal(1, run.Runs));
        Assert.Contains(runs, run => run.Runs == 7 && run.Time!.Value.DayOfWeek == DayOfWeek.Monday);
        Assert.Contains(runs, run => run.Runs == 31 && run.Time!.Value.Day == 1);
        Assert.Equal(runs.OrderBy(run => run.Time).Select(run => run.Id), runs.Select(run => run.Id));
    }

    [Fact]
    public void What_adds_up_is_that_of_all_rows()
    {
        RunSignals[] days =
        [
            SampleRuns.Day(1) with { Properties = Property(10, 2, mean: 4, deviation: 1, low: 1, high: 9) },
            SampleRuns.Day(2) with { Properties = Property(32, 0, mean: 5, deviation: 3, low: 0, high: 7) },
        ];
        var merged = MergedRuns.Of(days);
        var total = merged.Properties["/total"];
        Assert.Equal((42L, 2L, 0.0, 9.0), (total.Present, total.Null, total.Minimum, total.Maximum));
        Assert.Equal(4.8, total.Mean!.Value, 12);
        Assert.Equal(Math.Sqrt((8 * (1 + 0.64) + (32 * (9 + 0.04))) / 40), total.Deviation!.Value, 12);
        Assert.Null(total.Distinct);
        Assert.Null(total.Shape);
        Assert.Equal(merged.Rows, days.Sum(day => day.Rows));

        var again = MergedRuns.Of([merged, SampleRuns.Day(3)]);
        Assert.Equal((3, $"{SampleRuns.Id(1)}/{SampleRuns.Id(3)}"), (again.Runs, again.Id));
    }

    [Fact]
    public void Compacting_twice_changes_nothing_more()
    {
        var once = Compact(string.Concat(s_days));
        var twice = HistoryCompaction.Of(once.Lines, 90);
        Assert.Equal(0, twice.Merged);
        Assert.Equal(once.Lines, twice.Lines);
    }

    [Fact]
    public void Verdicts_are_those_of_before()
    {
        string[] lines = [.. s_days[..799], Line(SampleRuns.Day(799, mean: 500))];
        var expected = Verdicts(Encoding.UTF8.GetBytes(string.Concat(lines)));
        Assert.Contains(expected, verdict => verdict.State == DriftState.Drifted);
        Assert.Equal(expected, Verdicts(Compact(string.Concat(lines), keptDays: 0).Lines));
    }

    [Fact]
    public void Other_lines_stay_and_versions_are_not_mixed()
    {
        const string Accepted = "{\"accept\":\"/total:mean\",\"from\":\"2026-01-06\",\"why\":\"new price list\"}\n";
        const string Newer = "{\"signals\":\"2.0\",\"run\":\"2026-01-06T00:00Z\",\"rows\":1}\n";
        var days = Enumerable.Range(0, 800).Select(day => Line(SampleRuns.Day(day, version: day < 40 ? "1.0.0" : "1.1.0")));
        var text = "\uFEFF" + string.Concat(days.Prepend(Newer).Append(Accepted));
        var lines = Compact(text).Lines;
        Assert.StartsWith(Newer, Encoding.UTF8.GetString(lines), StringComparison.Ordinal);
        Assert.EndsWith(Accepted, Encoding.UTF8.GetString(lines), StringComparison.Ordinal);
        var runs = HistoryReader.Parse(lines).Runs;
        Assert.Equal(40, runs.Where(run => run.Version == "1.0.0").Sum(run => run.Runs));
        Assert.Equal(800, runs.Sum(run => run.Runs));
    }

    [Fact]
    public void Day_of_a_merged_week_is_not_added_again()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("orders.ndjson", string.Concat(s_days));
        Assert.NotEqual(0, HistoryFile.Compact(path, 90).Merged);
        Assert.Equal(0, HistoryFile.AppendNew(path, [SampleRuns.Day(3), SampleRuns.Day(400)]));
        Assert.Equal(1, HistoryFile.AppendNew(path, [SampleRuns.Day(3), SampleRuns.Day(800)]));
        Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
        Assert.Equal(801, HistoryReader.Read(path, Disk.Files).Runs.Sum(run => run.Runs));
    }

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, PropertySignals> Property(
        long present, long nulls, double mean, double deviation, double low, double high) =>
        SampleRuns.Of(("/total", new PropertySignals(present)
        {
            Null = nulls,
            Mean = mean,
            Deviation = deviation,
            Minimum = low,
            Maximum = high,
            Distinct = 3,
        }));

    private static HistoryCompaction Compact(string text, int keptDays = 90) =>
        HistoryCompaction.Of(Encoding.UTF8.GetBytes(text), keptDays);

    private static SignalDrift[] Verdicts(byte[] lines) =>
        [.. DriftCheck.JudgeLast(TrackedSignals.Of(HistoryReader.Parse(lines)))!.Signals];

    private static string Line(RunSignals run) => Encoding.UTF8.GetString(HistoryLine.Write(run));
}
