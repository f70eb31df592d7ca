using System.Collections.Immutable;
using System.Globalization;
using DataContracts.Signals.Drift;
using DataContracts.Signals.History;

namespace DataContracts.Signals.Bounds;

/// <summary>Bounds for a contract that has none yet, from what its runs measured.</summary>
internal static class BoundSuggestions
{
    // Shares that are this small differ by chance alone.
    private const double LeastPercent = 0.1;

    private static readonly ImmutableArray<string> s_shares =
        ["nullValues", "invalidValues", "duplicateValues", "unreadableRows", "futureRows"];

    private static readonly ImmutableArray<string> s_ranges = ["rowCount", "mean", "quantile"];

    /// <summary>The suggestions; none before there are enough runs, and none where the contract has such a bound.</summary>
    public static ImmutableArray<SuggestedBound> Of(SourceDocument contract, SignalHistory history)
    {
        if (history.Runs.Length < DriftWindow.FewestRuns)
        {
            return [];
        }

        var known = BoundReader.Read(contract);
        return
        [
            .. known.Places.DistinctBy(place => place.Pointer)
                .SelectMany(place => BoundMetric.All.Select(metric => (place, metric)))
                .Where(each => !known.Bounds.Any(bound => bound.Metric == each.metric && bound.Place.Pointer == each.place.Pointer))
                .Select(each => Of(each.place, each.metric, history))
                .OfType<SuggestedBound>(),
        ];
    }

    private static SuggestedBound? Of(ContractPlace place, BoundMetric metric, SignalHistory history)
    {
        var isOfWhole = place.Pointer.Length == 0;
        if ((metric.IsOfWhole ?? isOfWhole) != isOfWhole || (metric.ShowsValues && place.IsSecret))
        {
            return null;
        }

        var key = history.Runs[^1].Key;
        var bound = new QualityBound(place, metric, new BoundLimit(BoundOperator.All[0], 0, 0), default, "")
        {
            Properties = metric.Name == "duplicateValues" ? isOfWhole ? key : [place.Pointer] : [],
        };
        MeasuredValue[] measured = [.. history.Runs.Select(run => metric.Measure(bound, run)).OfType<MeasuredValue>()];
        if (measured.Length < DriftWindow.FewestRuns)
        {
            return null;
        }

        var arguments = metric.Name == "duplicateValues" && isOfWhole
            ? $", \"arguments\": {{ \"properties\": [{string.Join(", ", key.Select(pointer => $"\"{pointer}\""))}] }}"
            : metric.Name == "quantile" ? ", \"arguments\": { \"q\": 0.5 }" : "";
        return s_shares.Contains(metric.Name) ? Share(place, metric, arguments, measured)
            : s_ranges.Contains(metric.Name) ? Range(place, metric, arguments, measured)
            : metric.Name == "freshness"
                ? Most(
                    place, metric, ", \"unit\": \"seconds\"", [.. measured.Select(each => each.Values[0])], 0, double.PositiveInfinity)
            : null;
    }

    private static SuggestedBound? Share(ContractPlace place, BoundMetric metric, string arguments, MeasuredValue[] measured)
    {
        double[] percents = [.. measured.Select(each => each.AsPercent.Values[0])];

        // Repeated values of a property are usual unless it never has any.
        return metric.Name == "duplicateValues" && percents.Max() > 0
            ? null
            : percents.Max() == 0
                ? new SuggestedBound(place, $"{{ \"metric\": \"{metric.Name}\"{arguments}, \"mustBe\": 0 }}", 0, percents.Length)
                : Most(place, metric, arguments + ", \"unit\": \"percent\"", percents, LeastPercent, 100);
    }

    /// <summary>
    /// An upper bound as far above the largest value as that is above the median; null where nothing could break it.
    /// </summary>
    private static SuggestedBound? Most(
        ContractPlace place, BoundMetric metric, string more, double[] values, double leastRoom, double largest)
    {
        var high = values.Max();
        var limit = Rounded(high + Math.Max(high - Median.Of([.. values]), leastRoom), up: true);
        return limit >= largest ? null : new SuggestedBound(
            place,
            $"{{ \"metric\": \"{metric.Name}\"{more}, \"mustBeLessOrEqualTo\": {Text(limit)} }}",
            values.Count(value => value > limit),
            values.Length);
    }

    private static SuggestedBound Range(ContractPlace place, BoundMetric metric, string arguments, MeasuredValue[] measured)
    {
        double[] values = [.. measured.Select(each => each.Values[0])];
        var median = Median.Of([.. values]);
        var low = Rounded(values.Min() - (median - values.Min()), up: false);
        var high = Rounded(values.Max() + (values.Max() - median), up: true);
        low = values.Min() >= 0 ? Math.Max(0, low) : low;
        return new SuggestedBound(
            place,
            $"{{ \"metric\": \"{metric.Name}\"{arguments}, \"mustBeBetween\": [{Text(low)}, {Text(high)}] }}",
            values.Count(value => value < low || value > high),
            values.Length);
    }

    /// <summary>Two digits, away from what was measured.</summary>
    private static double Rounded(double value, bool up)
    {
        if (value == 0)
        {
            return 0;
        }

        var unit = Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(value))) - 1);
        return (up ? Math.Ceiling(value / unit) : Math.Floor(value / unit)) * unit;
    }

    private static string Text(double value) => value.ToString("G6", CultureInfo.InvariantCulture);
}
