using System.Collections.Immutable;
using DataContracts.Rules;
using DataContracts.Signals.History;

namespace DataContracts.Signals.Bounds;

/// <summary>Something that a bound can be set for.</summary>
/// <param name="Name">Its name: one of ODCS's five, or one of ours.</param>
/// <param name="Units">What it is counted in.</param>
/// <param name="IsOfWhole">True where it belongs at the root of a contract, false where beside a property, null for both.</param>
/// <param name="ShowsValues">Whether its value shows one of the data.</param>
/// <param name="Rule">The rule of a bound that is broken.</param>
/// <param name="Measure">What a run measured: the values that must all be within the bound, and the rows that a percentage is of; null
/// where the run did not measure it.</param>
internal sealed record BoundMetric(
    string Name,
    BoundUnits Units,
    bool? IsOfWhole,
    bool ShowsValues,
    Rule Rule,
    Func<QualityBound, RunSignals, MeasuredValue?> Measure)
{
    public static ImmutableArray<BoundMetric> All { get; } =
    [
        OfProperty("nullValues", signals => new([signals.Null + signals.Absent], signals.Rows)),
        OfProperty("missingValues", signals => new([signals.Missing], signals.Rows)),
        new("invalidValues", BoundUnits.Rows, null, false, SignalRules.BoundBroken, Invalid),
        new("duplicateValues", BoundUnits.Rows, null, false, SignalRules.Duplicates, Duplicates),
        new("rowCount", BoundUnits.WholeRows, true, false, SignalRules.BoundBroken, (_, run) => new([run.Rows], run.Rows)),
        OfProperty("distinctValues", signals => One(signals.Distinct), BoundUnits.WholeRows),
        OfValues("mean", (_, signals) => One(signals.Mean)),
        OfValues("quantile", Quantile),
        OfValues("minimum", (_, signals) => One(signals.Minimum)),
        OfValues("maximum", (_, signals) => One(signals.Maximum)),
        OfValues("length", (_, signals) =>
            signals is { LengthMinimum: { } low, LengthMaximum: { } high } ? new([low, high], 0) : null),
        new("freshness", BoundUnits.Seconds, true, false, SignalRules.NotFresh, Freshness),
        new("futureRows", BoundUnits.Rows, true, false, SignalRules.UnusableRows,
            (_, run) => run.Age is null ? null : new([run.Future], run.Rows)),
        new("unreadableRows", BoundUnits.Rows, true, false, SignalRules.UnusableRows,
            (_, run) => new([run.Unreadable], run.Rows + run.Unreadable)),
    ];

    private static BoundMetric OfProperty(
        string name, Func<PropertySignals, MeasuredValue?> measure, BoundUnits units = BoundUnits.Rows) => new(
        name, units, false, false, SignalRules.BoundBroken,
        (bound, run) => run.Properties.TryGetValue(bound.Place.Pointer, out var signals) ? measure(signals) : null);

    private static BoundMetric OfValues(string name, Func<QualityBound, PropertySignals, MeasuredValue?> measure) => new(
        name, BoundUnits.None, false, true, SignalRules.BoundBroken,
        (bound, run) => run.Properties.TryGetValue(bound.Place.Pointer, out var signals) ? measure(bound, signals) : null);

    private static MeasuredValue? One(double? value) => value is { } number ? new([number], 0) : null;

    private static MeasuredValue? Invalid(QualityBound bound, RunSignals run) =>
        bound.HasOwnValues ? null
        : bound.Place.Pointer.Length == 0 ? run.Valid is { } valid ? new([run.Rows - valid], run.Rows) : null
        : run.Properties.TryGetValue(bound.Place.Pointer, out var signals) ? new([signals.Invalid], signals.Rows)
        : null;

    private static MeasuredValue? Duplicates(QualityBound bound, RunSignals run)
    {
        if (bound.Properties.Order(StringComparer.Ordinal).SequenceEqual(run.Key.Order(StringComparer.Ordinal))
            && run.Duplicates is { } duplicates)
        {
            return new([duplicates], run.Rows);
        }

        return bound.Properties is [var only] && run.Properties.TryGetValue(only, out var signals)
            && signals is { Distinct: { } distinct, DistinctError: 0 }
            ? new([signals.Values - distinct], signals.Rows)
            : null;
    }

    private static MeasuredValue? Freshness(QualityBound bound, RunSignals run) =>
        bound.Properties is [var property, ..] && run.AgeOf is { } known && known != property ? null : One(run.Age);

    private static MeasuredValue? Quantile(QualityBound bound, PropertySignals signals) => One(bound.Quantile switch
    {
        0.05 => signals.Low,
        0.5 => signals.Median,
        0.95 => signals.High,
        _ => null,
    });
}
