using System.Collections.Immutable;
using DataContracts.Signals.Drift;

namespace DataContracts.Signals.Tests.Drift;

public sealed class DriftCheckTests
{
    private static readonly SignalName s_mean = new("/total", "mean");

    [Fact]
    public void Nothing_is_judged_before_fourteen_runs()
    {
        Assert.Equal(DriftState.TooFewRuns, Mean([.. Steady(13), 900]).State);
        Assert.Equal(DriftState.Drifted, Mean([.. Steady(14), 900]).State);
    }

    [Fact]
    public void Run_far_out_is_drift_at_once_with_band_and_runs()
    {
        var drift = Mean([.. Steady(30), 900]);
        Assert.Equal(DriftState.Drifted, drift.State);
        Assert.Equal(Id(30), drift.Since);
        Assert.Equal((28, Id(2), Id(29)), drift.PastRuns);
        Assert.Equal(new Band(99, 101), drift.Past);
        Assert.InRange(drift.Judgment!.InTwoRuns.High, 102, 115);
        Assert.InRange(drift.Judgment.AtOnce.High, drift.Judgment.InTwoRuns.High, 130);
    }

    [Fact]
    public void Run_that_is_a_little_out_is_watched_and_drift_if_the_next_one_is_too()
    {
        var out1 = (Mean([.. Steady(30), 100]).Judgment!.InTwoRuns.High + Mean([.. Steady(30), 100]).Judgment!.AtOnce.High) / 2;
        Assert.Equal(DriftState.Watched, Mean([.. Steady(30), out1]).State);
        Assert.Equal(DriftState.Steady, Mean([.. Steady(30), out1, 100]).State);
        var second = Mean([.. Steady(30), out1, out1]);
        Assert.Equal(DriftState.Drifted, second.State);
        Assert.Equal(Id(30), second.Since);
    }

    [Fact]
    public void Event_lasts_until_the_baseline_has_followed()
    {
        var states = Enumerable.Range(1, 9).Select(runs => Mean([.. Steady(30), .. Enumerable.Repeat(150.0, runs)])).ToArray();
        Assert.Equal(Enumerable.Repeat(DriftState.Drifted, 4), states[..4].Select(drift => drift.State));
        Assert.All(states[..4], drift => Assert.Equal(Id(30), drift.Since));
        Assert.Equal(DriftState.Over, states[4].State);
        Assert.All(states[5..], drift => Assert.Equal(DriftState.Steady, drift.State));
    }

    [Fact]
    public void Event_lasts_at_most_seven_runs()
    {
        var states = Enumerable.Range(1, 8).Select(runs => Mean([.. Steady(14), .. Enumerable.Repeat(150.0, runs)]).State).ToArray();
        Assert.True(states.Count(state => state == DriftState.Drifted) <= 7, string.Join(' ', states));
        Assert.NotEqual(DriftState.Drifted, states[^1]);
    }

    [Fact]
    public void Return_to_the_usual_is_one_line_that_the_event_is_over()
    {
        var report = DriftCheck.JudgeLast(History(Series(s_mean, [.. Steady(30), 900, 100])))!;
        var over = Assert.Single(report.Events);
        Assert.True(over.IsOver);
        Assert.Equal(Id(30), over.Since);
        Assert.Empty(DriftCheck.JudgeLast(History(Series(s_mean, [.. Steady(30), 900, 100, 100])))!.Events);
    }

    [Fact]
    public void Judged_run_is_not_part_of_its_own_baseline()
    {
        var one = Mean([.. Steady(30), 900]).Judgment!;
        var other = Mean([.. Steady(30), 1e9]).Judgment!;
        Assert.Equal(one.Expected, other.Expected);
        Assert.Equal(one.AtOnce, other.AtOnce);
    }

    [Fact]
    public void Later_runs_make_no_difference()
    {
        var longer = History(Series(s_mean, [.. Steady(30), 900, 1, 1, 1]));
        Assert.Equal(Mean([.. Steady(30), 900]), DriftCheck.Judge(longer, 30).Signals.Single());
    }

    [Fact]
    public void Runs_farther_back_than_a_judgment_looks_make_no_difference()
    {
        double[] noisy = [.. Enumerable.Range(0, 67).Select(run => 100 + (Math.Sin(run * 1.7) * 10))];
        var known = Mean(noisy);
        Assert.Equal(known.Judgment, Mean([.. Enumerable.Repeat(7.0, 50), .. noisy]).Judgment);
    }

    [Fact]
    public void Constant_signal_may_change_a_little_and_not_more()
    {
        double[] constant = [.. Enumerable.Repeat(5.0, 30)];
        Assert.Equal(DriftState.Steady, Mean([.. constant, 5.09]).State);
        Assert.Equal(DriftState.Drifted, Mean([.. constant, 5.2]).State);
    }

    [Fact]
    public void Accepted_change_starts_the_baseline_of_that_signal_over()
    {
        var history = History(
            Series(s_mean, [.. Steady(30), 900, 900]),
            Series(new SignalName("/other", "mean"), [.. Steady(30), 900, 900]));
        string[] Drifted(params BaselineStart[] starts) =>
        [
            .. DriftCheck.JudgeLast(history with { Starts = [.. starts] })!.Signals
                .Where(signal => signal.State == DriftState.Drifted).Select(signal => signal.Name.ToString()),
        ];
        Assert.Equal(["/other:mean", "/total:mean"], Drifted());
        Assert.Equal(["/other:mean"], Drifted(new BaselineStart("/total:mean", 30)));
        Assert.Equal(["/other:mean"], Drifted(new BaselineStart("/total", 31)));
        Assert.Equal(["/other:mean", "/total:mean"], Drifted(new BaselineStart("/tot", 30)));
        Assert.Empty(Drifted(new BaselineStart(null, 30)));
    }

    [Fact]
    public void Rows_come_first_and_the_rest_is_their_consequence()
    {
        var report = DriftCheck.JudgeLast(History(
            Series(s_mean, [.. Steady(30), 900]),
            Series(new SignalName("/other", "null"), [.. Steady(30), 900]),
            Series(SignalName.Rows, [.. Steady(30), 1])))!;
        var only = Assert.Single(report.Events);
        Assert.Equal(SignalName.Rows, only.Lead.Name);
        Assert.Equal(["/other:null", "/total:mean"], only.Others.Select(name => name.ToString()));
    }

    [Fact]
    public void Event_that_was_there_before_the_rows_changed_is_its_own()
    {
        var report = DriftCheck.JudgeLast(History(
            Series(s_mean, [.. Steady(30), 900, 900]), Series(SignalName.Rows, [.. Steady(31), 1])))!;
        Assert.Equal(["rows", "/total:mean"], report.Events.Select(drift => drift.Lead.Name.ToString()).OrderDescending());
    }

    [Fact]
    public void Signals_of_a_property_that_move_together_are_one_event()
    {
        var report = DriftCheck.JudgeLast(History(
            Series(s_mean, [.. Steady(30), 900]), Series(new SignalName("/total", "p50"), [.. Steady(30), 90_000])))!;
        var only = Assert.Single(report.Events);
        Assert.Equal("/total:p50", only.Lead.Name.ToString());
        Assert.Equal(s_mean, Assert.Single(only.Others));
    }

    [Fact]
    public void Run_with_few_rows_is_not_compared_as_if_it_had_many()
    {
        SignalValue?[] large = [.. Enumerable.Range(0, 30).Select(run => (SignalValue?)SignalValue.Share(100 + (run % 3), 10_000))];
        DriftState Of(SignalValue last) =>
            DriftCheck.JudgeLast(History(new SignalSeries(s_mean, [.. large, last])))!.Signals.Single().State;
        Assert.Equal(DriftState.Steady, Of(SignalValue.Share(1, 20)));
        Assert.Equal(DriftState.Drifted, Of(SignalValue.Share(500, 10_000)));
    }

    [Fact]
    public void Weekend_is_no_news_and_a_weekday_like_a_weekend_is()
    {
        double[] weeks = [.. Enumerable.Range(0, 60).Select(run => (run % 7 >= 5 ? 500 : 1000) + (run * 7 % 11))];
        Assert.All(Enumerable.Range(15, 45), runs => Assert.Equal(DriftState.Steady, Mean(weeks[..runs]).State));
        Assert.Equal(DriftState.Drifted, Mean([.. weeks[..56], 500]).State);
    }

    [Fact]
    public void Runs_that_did_not_measure_a_signal_are_left_out()
    {
        ImmutableArray<SignalValue?> values =
            [.. Steady(40).Select((value, run) => run % 2 == 0 ? SignalValue.Number(value) : (SignalValue?)null)];
        var report = DriftCheck.JudgeLast(History(new SignalSeries(s_mean, values)))!;
        Assert.Equal(DriftState.NotMeasured, Assert.Single(report.Signals).State);
        Assert.Equal(0, report.Judged);
        report = DriftCheck.JudgeLast(History(new SignalSeries(s_mean, [.. values, SignalValue.Number(900)])))!;
        Assert.Equal(DriftState.Drifted, Assert.Single(report.Signals).State);
    }

    [Fact]
    public void More_signals_have_wider_bands()
    {
        double[] noisy = [.. Steady(31).Select(value => value * value)];
        double Width(int signals) =>
            DriftCheck.JudgeLast(History(
                [.. Enumerable.Range(0, signals).Select(each => Series(new SignalName($"/{each}", "mean"), noisy))]))!
                .Signals[0].Judgment!.InTwoRuns.High;
        Assert.True(Width(1) < Width(10));
        Assert.True(Width(10) < Width(100));
    }

    private static SignalDrift Mean(double[] values) => DriftCheck.JudgeLast(History(Series(s_mean, values)))!.Signals.Single();

    private static double[] Steady(int runs) => [.. Enumerable.Range(0, runs).Select(run => 100.0 + ((run * run % 7 % 3) - 1))];

    private static SignalSeries Series(SignalName name, double[] values) =>
        new(name, [.. values.Select(value => (SignalValue?)SignalValue.Number(value))]);

    private static DriftHistory History(params SignalSeries[] signals) =>
        new([.. Enumerable.Range(0, signals[0].Values.Length).Select(run => new TrackedRun(Id(run), Time(run)))], [.. signals], [], []);

    private static DateTimeOffset Time(int run) => new DateTimeOffset(2026, 1, 5, 0, 0, 0, TimeSpan.Zero).AddDays(run);

    private static string Id(int run) => Time(run).ToString("yyyy-MM-dd", null);
}
