using System.Text;
using DataContracts.Files;
using DataContracts.Signals.Drift;
using DataContracts.Signals.History;

namespace DataContracts.Signals.Tests.History;

public sealed class HistoryReaderTests
{
    private static readonly string s_one = Line(1);
    private static readonly string s_two = Line(2);

    public static TheoryData<string, string, int, int> BrokenLines => new()
    {
        { "{}\n", "neither a run nor", 1, 1 },
        { "null\n", "neither a run nor", 1, 1 },
        { "{\"signals\":\"1.0\",\"run\":3,\"rows\":1}\n", "neither a run nor", 1, 1 },
        { "{\"signals\":\"1.0\",\"run\":\"3\",\"rows\":\"many\"}\n", "neither a run nor", 1, 1 },
        { "{\"signals\":\"x\",\"run\":\"3\",\"rows\":1}\n", "neither a run nor", 1, 1 },
        { "{\"accept\":\"/total:mean\"}\n", "neither a run nor", 1, 1 },
        { "\0\0\0\0\n", "neither a run nor", 1, 1 },
        { "{\"signals\":\"2.0\",\"run\":\"3\",\"rows\":1}\n", "of signals version 2.0", 1, 1 },
        { "<<<<<<< HEAD\n", "a merge left its conflict", 1, 1 },
        { "=======\n", "a merge left its conflict", 1, 1 },
        { ">>>>>>> other\n", "a merge left its conflict", 1, 1 },
    };

    [Theory]
    [MemberData(nameof(BrokenLines))]
    public void Line_that_is_no_run_is_noted_and_the_others_count(string line, string message, int before, int after)
    {
        var history = Parse(s_one + line + s_two);
        Assert.Equal(before + after, history.Runs.Length);
        var note = Assert.Single(history.Notes);
        Assert.Equal(2, note.Line);
        Assert.Contains(message, note.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Conflict_is_one_note_with_the_lines_of_its_markers()
    {
        var history = Parse(
            $"{s_one}<<<<<<< HEAD\n{s_two}||||||| base\n=======\n{Line(3)}>>>>>>> other\n<<<<<<< HEAD\n=======\n>>>>>>> other");
        Assert.Equal(3, history.Runs.Length);
        Assert.Equal([2, 8], history.Notes.Select(note => note.Line));
        Assert.Contains("the markers in lines 2, 4, 5 and 7,", history.Notes[0].Message, StringComparison.Ordinal);
        Assert.Contains("the markers in lines 8, 9 and 10,", history.Notes[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Runs_are_sorted_by_id_whatever_the_order_of_lines() =>
        Assert.Equal([SampleRuns.Id(1), SampleRuns.Id(2), SampleRuns.Id(3)], Parse(s_two + Line(3) + s_one).Runs.Select(run => run.Id));

    [Fact]
    public void Large_history_is_read_like_a_small_one()
    {
        string[] lines = [.. Enumerable.Range(0, 6000).Select(day => day % 1000 == 500 ? "{}\n" : Line(day))];
        lines[^1] = lines[^1][..20];
        var history = Parse(string.Concat(lines));
        Assert.InRange(lines.Sum(line => line.Length), 1024 * 1024, int.MaxValue);
        Assert.Equal([501, 1501, 2501, 3501, 4501, 5501, 6000], history.Notes.Select(note => note.Line));
        Assert.Contains(".torn", history.Notes[^1].Message, StringComparison.Ordinal);
        Assert.Equal(6000 - 7, history.Runs.Length);
        Assert.Equal(Parse(lines[42]).Runs[0].Properties["/total"].Mean, history.Runs[42].Properties["/total"].Mean);
    }

    [Fact]
    public void Run_that_was_measured_again_counts_as_measured_last()
    {
        var again = Encoding.UTF8.GetString(HistoryLine.Write(SampleRuns.Day(1) with { Rows = 7, At = DateTimeOffset.MaxValue }));
        Assert.Equal([7L], Parse(s_one + again).Runs.Select(run => run.Rows));
        Assert.Equal([7L], Parse(again + s_one).Runs.Select(run => run.Rows));
        var untimed = Encoding.UTF8.GetString(HistoryLine.Write(SampleRuns.Day(1) with { Rows = 7, At = null }));
        Assert.Equal([7L], Parse(s_one + untimed).Runs.Select(run => run.Rows));
    }

    [Fact]
    public void Accepted_change_is_read()
    {
        var history = Parse("""{"accept":"/total:mean","from":"2026-01-06","why":"new price list","by":"ana"}""" + "\n" + s_one);
        Assert.Equal(new AcceptedChange("/total:mean", "2026-01-06", "new price list", "ana"), Assert.Single(history.Accepted));
        Assert.Empty(history.Notes);
    }

    [Theory]
    [InlineData("\n\n", "")]
    [InlineData("\r\n", "\r")]
    public void Empty_lines_and_carriage_returns_do_not_matter(string separator, string end) =>
        Assert.Empty(Parse(s_one.TrimEnd() + separator + s_two.TrimEnd() + end).Notes);

    [Fact]
    public void Byte_order_mark_does_not_matter() => Assert.Single(Parse("\uFEFF" + s_one).Runs);

    [Fact]
    public void Last_line_without_a_line_break_counts_if_it_is_whole()
    {
        Assert.Equal(2, Parse(s_one + s_two.TrimEnd()).Runs.Length);
        var torn = Parse(s_one + s_two[..^3]);
        Assert.Single(torn.Runs);
        Assert.Contains(".torn", Assert.Single(torn.Notes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void File_that_is_not_there_is_an_empty_history() =>
        Assert.Empty(HistoryReader.Read(Path.Combine(Path.GetTempPath(), "no-such-folder", "orders.ndjson"), Disk.Files).Runs);

    [Fact]
    public void New_major_or_minor_version_starts_the_baselines_of_touched_properties_over()
    {
        int[] StartsOf(params RunSignals[] runs) =>
            [.. BaselineStarts.Of(new SignalHistory([.. runs], [], [])).Select(start => start.Run)];
        Assert.Equal([1], StartsOf(SampleRuns.Day(1), SampleRuns.Day(2, version: "1.1.0")));
        Assert.Equal([1], StartsOf(SampleRuns.Day(1, schema: "a"), SampleRuns.Day(2, version: "2.0.0", schema: "b")));
        Assert.Empty(StartsOf(SampleRuns.Day(1, schema: "a"), SampleRuns.Day(2, version: "2.0.0", schema: "a")));
        Assert.Empty(StartsOf(SampleRuns.Day(1), SampleRuns.Day(2, version: "1.0.1")));
    }

    [Fact]
    public void Same_runs_in_any_order_of_lines_have_the_same_verdicts()
    {
        string[] lines = [.. Enumerable.Range(0, 40).Select(day => Line(day, day == 39 ? 500 : 100))];
        var expected = Verdicts(string.Concat(lines));
        Assert.Contains(expected, verdict => verdict.State == DriftState.Drifted);

        // A month that was run twice, a run in between that was added later, and two branches that git merged with merge=union.
        Assert.Equal(expected, Verdicts(string.Concat([.. lines[..30], .. lines[..30], .. lines[30..]])));
        Assert.Equal(expected, Verdicts(string.Concat([.. lines[..20], .. lines[21..], lines[20]])));
        Assert.Equal(expected, Verdicts(string.Concat([.. lines[..10], .. lines[25..], .. lines[10..25]])));
    }

    private static SignalDrift[] Verdicts(string text) => [.. DriftCheck.JudgeLast(TrackedSignals.Of(Parse(text)))!.Signals];

    private static string Line(int day, double mean = 100) => Encoding.UTF8.GetString(HistoryLine.Write(SampleRuns.Day(day, mean)));

    private static SignalHistory Parse(string text) => HistoryReader.Parse(Encoding.UTF8.GetBytes(text));
}
