using DataContracts.Diagnostics;
using DataContracts.Rules;
using DataContracts.Signals.History;

namespace DataContracts.Signals.Bounds;

/// <summary>Bounds that the last run breaks, or that it did not measure.</summary>
internal static class BoundFindings
{
    public static IEnumerable<ContractDiagnostic> Of(QualityBound bound, string contract, SignalHistory history)
    {
        var last = history.Runs.LastOrDefault();
        if (last is null || bound.Metric.Measure(bound, last) is not { } measured)
        {
            yield return Of(bound, contract, SignalRules.NotMeasured, Unmeasured(bound, last));
            yield break;
        }

        var values = bound.IsPercent ? measured.AsPercent : measured;
        foreach (var value in values.Values.Where(value => !bound.Limit.Holds(value)).Take(1))
        {
            yield return Of(bound, contract, bound.Metric.Rule, Broken(bound, value, measured, last.Id));
        }
    }

    private static ContractDiagnostic Of(QualityBound bound, string contract, Rule rule, string message) =>
        Finding.At(rule, contract, bound.Range, message, bound.Pointer) with { Severity = bound.Severity, Keyword = "x-quality" };

    private static string Broken(QualityBound bound, double value, MeasuredValue measured, string run)
    {
        var unit = bound.IsPercent ? " %" : bound.Metric.Units == BoundUnits.Seconds ? " s" : "";
        var share = bound.IsPercent ? $" ({BoundLimit.Number(measured.Values[0])} of {BoundLimit.Number(measured.Rows)} rows)" : "";
        var shown = bound.Metric.ShowsValues && bound.Place.IsSecret ? "outside of its bound" : $"{BoundLimit.Number(value)}{unit}{share}";
        return $"{bound.Metric.Name} of {bound.ShownPlace} is {shown}, {bound.Limit.Text(unit)}; run {run}";
    }

    private static string Unmeasured(QualityBound bound, RunSignals? last)
    {
        var metric = $"{bound.Metric.Name} of {bound.ShownPlace}";
        return last is null
            ? $"no run measured {metric}: the history has no run. Add one with contracts measure --history"
            : bound.HasOwnValues
                ? $"{metric} with validValues or pattern was not measured in run {last.Id}. Write them into the schema, as enum or pattern"
                : bound.Metric.Name == "quantile" && bound.Quantile is not (0.05 or 0.5 or 0.95)
                    ? $"the history keeps the quantiles 0.05, 0.5 and 0.95, and the bound of {bound.ShownPlace} is on "
                        + BoundLimit.Number(bound.Quantile)
                    : $"{metric} was not measured in run {last.Id}. Measure it, or remove the bound";
    }
}
