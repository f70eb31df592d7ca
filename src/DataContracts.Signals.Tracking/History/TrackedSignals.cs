using System.Collections.Immutable;
using DataContracts.Signals.Drift;

namespace DataContracts.Signals.History;

/// <summary>The signals of a history that drift is judged by.</summary>
internal static class TrackedSignals
{
    // A quantile's value is within 0.54 %, anywhere in its bucket.
    private const double QuantileError = 0.0054 / 1.732;

    private static readonly ImmutableArray<(string Metric, Func<RunSignals, SignalValue?> Value)> s_ofRun =
    [
        (SignalName.Rows.Metric, run => SignalValue.Count(run.Rows)),
        ("invalid", run => run.Valid is { } valid ? Share(run.Rows - valid, run.Rows) : null),
        ("unreadable", run => Share(run.Unreadable, run.Rows + run.Unreadable)),
        ("future", run => run.Age is null ? null : Share(run.Future, run.Rows)),
        ("duplicates", run => run.Duplicates is { } duplicates ? Share(duplicates, run.Rows) : null),
        ("age", run => Number(run.Age)),
    ];

    private static readonly ImmutableArray<(string Metric, Func<PropertySignals, SignalValue?> Value)> s_ofProperty =
    [
        ("null", signals => Share(signals.Null + signals.Absent, signals.Rows)),
        ("missing", signals => Share(signals.Missing, signals.Rows)),
        ("invalid", signals => Share(signals.Invalid, signals.Rows)),
        ("zero", signals => signals.Mean is null ? null : Share(signals.Zero, signals.Values)),
        ("negative", signals => signals.Mean is null ? null : Share(signals.Negative, signals.Values)),
        ("empty", signals => signals.LengthMean is null ? null : Share(signals.Empty, signals.Values)),
        ("distinct", signals => Number(signals.Distinct, signals.DistinctError * signals.Distinct ?? 0)),
        ("mean", signals => Number(signals.Mean, (signals.Deviation ?? 0) / Math.Sqrt(Math.Max(1, signals.Values)))),
        ("deviation", signals => Number(signals.Deviation)),
        ("p5", signals => Number(signals.Low, QuantileError * Math.Abs(signals.Low ?? 0))),
        ("p50", signals => Number(signals.Median, QuantileError * Math.Abs(signals.Median ?? 0))),
        ("p95", signals => Number(signals.High, QuantileError * Math.Abs(signals.High ?? 0))),
        ("length", signals => Number(signals.LengthMean)),
    ];

    public static DriftHistory Of(SignalHistory history)
    {
        var runs = history.Runs;
        string[] pointers = [.. runs.SelectMany(run => run.Properties.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        (string Pointer, PropertySignals?[] Runs)[] properties =
            [.. pointers.Select(pointer => (pointer, runs.Select(run => run.Properties.GetValueOrDefault(pointer)).ToArray()))];
        return new DriftHistory(
            [.. runs.Select(run => new TrackedRun(run.Id, run.Time) { IsMerged = run.Runs > 1 })],
            [
                .. s_ofRun.Select(signal => new SignalSeries(new SignalName("", signal.Metric), [.. runs.Select(signal.Value)])),
                .. properties.SelectMany(property => s_ofProperty.Select(signal => new SignalSeries(
                    new SignalName(property.Pointer, signal.Metric),
                    [.. property.Runs.Select(run => run is null ? null : signal.Value(run))]))),
            ],
            [.. properties.Select(property => new ShapeSeries(property.Pointer, [.. property.Runs.Select(run => run?.Shape)]))],
            [.. BaselineStarts.Of(history)]);
    }

    private static SignalValue? Share(long count, long trials) => trials > 0 ? SignalValue.Share(count, trials) : null;

    private static SignalValue? Number(double? value, double error = 0) => value is { } number ? SignalValue.Number(number, error) : null;
}
