using System.Collections.Immutable;

namespace DataContracts.Signals.Drift;

/// <summary>Judges all signals of a run by the runs before it, with one false-alarm rate for all of them together.</summary>
internal static class DriftCheck
{
    /// <summary>Judges the last run.</summary>
    public static DriftReport? JudgeLast(DriftHistory history) => history.Runs.IsEmpty ? null : Judge(history, history.Runs.Length - 1);

    /// <summary>Judges a run. Later runs make no difference.</summary>
    public static DriftReport Judge(DriftHistory history, int run)
    {
        var seasons = RunSeasons.Of(history.Runs[..(run + 1)]);
        SignalTrack[] tracks =
        [
            .. history.Signals.Select(series => SignalTrack.Of(history, series, seasons, run)),
            .. history.Shapes.Select(series => SignalTrack.Of(history, series, seasons, run)),
        ];
        var judged = tracks.Count(track => track.IsJudged);
        var limits = new DriftLimits(judged);
        ImmutableArray<SignalDrift> signals = [.. tracks.Select(track => track.Judge(limits)).OrderBy(signal => signal.Name)];
        return new DriftReport(history.Runs[run], signals, DriftEvents.Of(signals), judged);
    }
}
