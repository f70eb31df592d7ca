using System.Collections.Immutable;
using DataContracts.Reporting.Trends;
using DataContracts.Signals.Bounds;
using DataContracts.Signals.Drift;
using DataContracts.Signals.History;

namespace DataContracts.Cli.Tracking;

/// <summary>The trends of a history, with the judgment of its last run and the contract's bounds.</summary>
internal sealed class TrendReader
{
    private readonly SignalHistory _history;
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<SignalName, SignalDrift> _judged;
    private readonly ILookup<(string Property, string Signal), BoundTrend> _bounds;

    private TrendReader(SignalHistory history, DriftReport? report, IEnumerable<QualityBound> bounds)
    {
        _history = history;
        _numbers = history.Runs.Select((run, number) => (run.Id, number)).ToDictionary(each => each.Id, each => each.number);
        _judged = report?.Signals.ToDictionary(signal => signal.Name) ?? [];
        _bounds = bounds.Select(bound => new BoundTrend(bound, history.Runs)).ToLookup(bound => (bound.Property, bound.Signal));
    }

    /// <param name="history">The history.</param>
    /// <param name="drift">Its signals.</param>
    /// <param name="report">The judgment of its last run.</param>
    /// <param name="bounds">The contract's bounds.</param>
    /// <param name="isHidden">Whether a property is left out.</param>
    /// <returns>The trends, the worst first.</returns>
    public static IEnumerable<SignalTrend> Read(
        SignalHistory history, DriftHistory drift, DriftReport? report, ContractBounds bounds, Func<string, bool> isHidden)
    {
        var reader = new TrendReader(history, report, bounds.Bounds.Where(bound => !isHidden(bound.Place.Pointer)));
        SignalTrend[] signals =
        [
            .. drift.Signals.Where(series => !isHidden(series.Name.Pointer) && series.Values.Any(value => value is not null))
                .Select(reader.Of),
            .. drift.Shapes.Where(series => !isHidden(series.Pointer) && reader.IsOutside(series.Name)).Select(reader.Of),
        ];
        var known = signals.Select(signal => (signal.Property, signal.Signal)).ToHashSet();
        return signals.Concat(reader._bounds.Where(group => !known.Contains(group.Key)).Select(reader.OfBound))
            .OrderByDescending(trend => trend.State).ThenByDescending(trend => trend.Excess).ThenByDescending(trend => trend.Bounds.Length)
            .ThenBy(trend => trend.Property, StringComparer.Ordinal);
    }

    private SignalTrend Of(SignalSeries series) => Judged(
        series.Name,
        series.Name.Metric == "age" ? TrendUnit.Seconds : UnitOf(series.Values.First(value => value is not null)!.Value.Kind),
        [.. series.Values.Select(value => value?.Value)]);

    private SignalTrend Of(ShapeSeries series)
    {
        var last = series.Shapes.Length - 1;
        var distances = ShapeDistance.Of(series.Shapes, 0, 0, last);
        return Judged(series.Name, TrendUnit.Number, [.. distances.Select(distance => distance?.Value)]);
    }

    private SignalTrend Judged(SignalName name, TrendUnit unit, ImmutableArray<double?> values)
    {
        BoundTrend[] bounds = [.. _bounds[(name.Pointer, name.Metric)]];
        var judged = _judged.GetValueOrDefault(name);
        var drift = judged?.State switch
        {
            DriftState.Drifted => TrendState.Drifted,
            DriftState.Watched => TrendState.Watched,
            null or DriftState.NotMeasured or DriftState.TooFewRuns => TrendState.NotJudged,
            _ => TrendState.Steady,
        };
        return new SignalTrend(name.Pointer, name.Metric, unit, values)
        {
            State = bounds.Select(bound => bound.State).Append(drift).Max(),
            Excess = judged?.Judgment?.Excess ?? 0,
            Band = judged?.Judgment is { InTwoRuns: var band } ? BandOf(band, judged) : null,
            Since = drift is TrendState.Drifted or TrendState.Watched && judged!.Since is { } since ? _numbers[since] : null,
            Bounds = [.. bounds.Select(bound => bound.Shown)],
            Accepted = [.. Accepted(name)],
        };
    }

    private SignalTrend OfBound(IGrouping<(string Property, string Signal), BoundTrend> bounds) =>
        new(bounds.Key.Property, bounds.Key.Signal, bounds.First().Unit, bounds.First().Values)
        {
            State = bounds.Max(bound => bound.State),
            Bounds = [.. bounds.Select(bound => bound.Shown)],
        };

    private bool IsOutside(SignalName name) => _judged.GetValueOrDefault(name)?.State is DriftState.Drifted or DriftState.Watched;

    private IEnumerable<TrendMark> Accepted(SignalName name) =>
        from change in _history.Accepted
        where new BaselineStart(change.Path, 0).Covers(name)
        let run = _history.Runs.TakeWhile(run => string.CompareOrdinal(run.Id, change.From) < 0).Count()
        where run < _history.Runs.Length
        select new TrendMark(run, change.By is { } person ? $"{change.Why} ({person})" : change.Why);

    /// <summary>The band without values that nothing can have.</summary>
    private TrendBand BandOf(Band band, SignalDrift judged) => judged.Value!.Value.Kind switch
    {
        SignalKind.Number => new TrendBand(band.Low, band.High, _numbers[judged.PastRuns.First]),
        SignalKind.Count => new TrendBand(Math.Max(0, band.Low), band.High, _numbers[judged.PastRuns.First]),
        _ => new TrendBand(Math.Max(0, band.Low), Math.Min(1, band.High), _numbers[judged.PastRuns.First]),
    };

    private static TrendUnit UnitOf(SignalKind kind) => kind switch
    {
        SignalKind.Share => TrendUnit.Share,
        SignalKind.Count => TrendUnit.Count,
        _ => TrendUnit.Number,
    };
}
