using System.Collections.Immutable;

namespace DataContracts.Signals.Drift;

/// <summary>A signal from the start of its baseline to the judged run, as far back as a judgment looks.</summary>
internal sealed class SignalTrack
{
    // The judged run, those that its event may have begun in, and one before for two in a row.
    private const int Events = DriftWindow.LongestEvent + 2;

    private readonly DriftHistory _history;
    private readonly SignalName _name;
    private readonly SignalSegment _segment;
    private readonly ImmutableArray<int> _runs;
    private readonly bool _isMeasured;

    private SignalTrack(
        DriftHistory history, SignalName name, IReadOnlyList<SignalValue?> values, RunSeasons seasons, int start, int run)
    {
        _history = history;
        _name = name;
        _isMeasured = values[run] is not null;
        var runs = new List<int>();
        for (var index = run; index >= start && !history.Runs[index].IsMerged && runs.Count <= seasons.Depth + Events; index--)
        {
            if (values[index] is not null)
            {
                runs.Add(index);
            }
        }

        runs.Reverse();
        _runs = [.. runs];
        _segment = new SignalSegment(
            [.. runs.Select(index => values[index]!.Value)],
            seasons.Seasons.IsEmpty ? [] : [.. runs.Select(index => seasons.Seasons[index])],
            seasons.RunsForBaseline);
    }

    /// <summary>Whether the run measured it and enough runs are before it.</summary>
    public bool IsJudged => _isMeasured && Last >= DriftWindow.FewestRuns;

    private int Last => _segment.Length - 1;

    public static SignalTrack Of(DriftHistory history, SignalSeries series, RunSeasons seasons, int run) =>
        new(history, series.Name, series.Values, seasons, StartOf(history, series.Name, run), run);

    public static SignalTrack Of(DriftHistory history, ShapeSeries series, RunSeasons seasons, int run)
    {
        var start = StartOf(history, series.Name, run);
        return new(
            history, series.Name, ShapeDistance.Of(series.Shapes, start, run - seasons.Depth - Events, run), seasons, start, run);
    }

    public SignalDrift Judge(DriftLimits limits)
    {
        SignalValue? value = _isMeasured ? _segment.Measured[Last] : null;
        var judge = new SegmentJudge(_segment, limits);
        var judgment = IsJudged ? judge.At(Last) : null;
        if (judgment is null)
        {
            return new SignalDrift(
                _name, _isMeasured ? DriftState.TooFewRuns : DriftState.NotMeasured, value, null, default, (0, "", ""), null);
        }

        var (state, since) = StateOf(judge, judgment);
        var lastOfPast = since is { } first && state != DriftState.Over ? first - 1 : Last - 1;
        var firstOfPast = Math.Max(0, lastOfPast - DriftWindow.Residuals + 1);
        var past = _segment.Measured.AsSpan(firstOfPast..(lastOfPast + 1)).ToArray();
        return new SignalDrift(
            _name,
            state,
            value,
            judgment,
            new Band(past.Min(each => each.Value), past.Max(each => each.Value)),
            (past.Length, IdOf(firstOfPast), IdOf(lastOfPast)),
            since is { } run ? IdOf(run) : null);
    }

    private (DriftState State, int? Since) StateOf(SegmentJudge judge, RunJudgment judgment)
    {
        var since = FirstOf(judge, Last);
        if (judge.DriftAt(Last) != 0)
        {
            return Last - since < DriftWindow.LongestEvent ? (DriftState.Drifted, since) : (DriftState.Followed, since);
        }

        if (judgment.Side != 0)
        {
            return (DriftState.Watched, since);
        }

        var before = FirstOf(judge, Last - 1);
        return judge.DriftAt(Last - 1) != 0 && Last - 1 - before < DriftWindow.LongestEvent
            ? (DriftState.Over, before)
            : (DriftState.Steady, null);
    }

    /// <summary>The first of the runs that are on the same side as one, as far back as an event can reach.</summary>
    private static int FirstOf(SegmentJudge judge, int run)
    {
        var side = judge.At(run)?.Side;
        var first = run;
        while (first > 0 && run - first < DriftWindow.LongestEvent && judge.At(first - 1)?.Side == side)
        {
            first--;
        }

        return first;
    }

    private string IdOf(int index) => _history.Runs[_runs[index]].Id;

    private static int StartOf(DriftHistory history, SignalName name, int run) =>
        history.Starts.Where(start => start.Run <= run && start.Covers(name)).Select(start => start.Run).DefaultIfEmpty(0).Max();
}
