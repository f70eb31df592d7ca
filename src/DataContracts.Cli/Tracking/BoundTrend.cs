using System.Collections.Immutable;
using DataContracts.Reporting.Trends;
using DataContracts.Signals.Bounds;
using DataContracts.Signals.History;

namespace DataContracts.Cli.Tracking;

/// <summary>A bound over the runs of a history.</summary>
internal sealed class BoundTrend
{
    private readonly QualityBound _bound;
    private readonly bool _isShare;

    public BoundTrend(QualityBound bound, ImmutableArray<RunSignals> runs)
    {
        _bound = bound;
        (Signal, _isShare) = (NameOf(bound), bound.IsPercent);
        var values = runs.Select(ValueOf).ToArray();
        Values = [.. values.Select(value => value / Divisor)];
        Shown = new TrendBound(
            $"{bound.Metric.Name} {bound.Limit.Text(bound.IsPercent ? " %" : bound.Metric.Units == BoundUnits.Seconds ? " s" : "")}",
            [.. new[] { bound.Limit.First / Divisor, bound.Limit.Second / Divisor }.Distinct()],
            [.. Enumerable.Range(0, values.Length).Where(run => values[run] is { } value && !bound.Limit.Holds(value))]);
    }

    public string Property => _bound.Place.Pointer;

    /// <summary>The signal whose chart it belongs to; the bound's own where no signal is counted as it is.</summary>
    public string Signal { get; }

    public TrendUnit Unit => _isShare ? TrendUnit.Share : _bound.Metric.Units switch
    {
        BoundUnits.Seconds => TrendUnit.Seconds,
        BoundUnits.None => TrendUnit.Number,
        _ => TrendUnit.Count,
    };

    public ImmutableArray<double?> Values { get; }

    public TrendBound Shown { get; }

    /// <summary>By the last run.</summary>
    public TrendState State => !Shown.Broken.Contains(Values.Length - 1) ? TrendState.NotJudged
        : _bound.Severity == Severity.Error ? TrendState.Error
        : TrendState.Warning;

    private double Divisor => _isShare ? 100 : 1;

    /// <summary>The value that breaks the bound, else the last of those that it is about.</summary>
    private double? ValueOf(RunSignals run)
    {
        if (_bound.Metric.Measure(_bound, run) is not { } measured)
        {
            return null;
        }

        var values = (_bound.IsPercent ? measured.AsPercent : measured).Values;
        return values.Select(value => (double?)value).FirstOrDefault(value => !_bound.Limit.Holds(value!.Value)) ?? values[^1];
    }

    private static string NameOf(QualityBound bound) => (bound.Metric.Name, bound.IsPercent, bound.Quantile) switch
    {
        ("nullValues", true, _) => "null",
        ("missingValues", true, _) => "missing",
        ("invalidValues", true, _) => "invalid",
        ("duplicateValues", true, _) when bound.Place.Pointer.Length == 0 => "duplicates",
        ("futureRows", true, _) => "future",
        ("unreadableRows", true, _) => "unreadable",
        ("rowCount", _, _) => "rows",
        ("distinctValues", _, _) => "distinct",
        ("freshness", _, _) => "age",
        ("mean", _, _) => "mean",
        ("quantile", _, 0.05) => "p5",
        ("quantile", _, 0.5) => "p50",
        ("quantile", _, 0.95) => "p95",
        ("quantile", _, var share) => FormattableString.Invariant($"quantile {share}"),
        (var name, _, _) => name,
    };
}
