using System.Collections.Immutable;

namespace DataContracts.Reporting.Metrics;

/// <summary>What the last run measured, for a dashboard.</summary>
/// <param name="Contract">The contract's name.</param>
/// <param name="Version">Its version, or null.</param>
/// <param name="At">When the run was measured, or null.</param>
/// <param name="Families">The metrics.</param>
internal sealed record SignalMetrics(string Contract, string? Version, DateTimeOffset? At, ImmutableArray<MetricFamily> Families);

/// <summary>A metric, by the naming conventions of OpenTelemetry: <c>data_contract.property.null</c>.</summary>
/// <param name="Name">Its name with dots.</param>
/// <param name="Unit">Its unit as UCUM writes it: <c>1</c> for a share, <c>s</c>, or an annotation such as <c>{row}</c>.</param>
/// <param name="Description">What it is, in a sentence.</param>
internal sealed record MetricFamily(string Name, string Unit, string Description)
{
    public ImmutableArray<MetricPoint> Points { get; init; } = [];

    public ImmutableArray<MetricHistogram> Histograms { get; init; } = [];
}

/// <summary>A value.</summary>
/// <param name="Labels">What it is of.</param>
/// <param name="Value">The value.</param>
internal sealed record MetricPoint(ImmutableArray<(string Name, string Value)> Labels, double Value);

/// <summary>An exponential histogram of base 2: bucket i holds the values above 2^(i/2^scale), up to 2^((i+1)/2^scale).</summary>
/// <param name="Labels">What it is of.</param>
/// <param name="Scale">The scale.</param>
/// <param name="Zeros">How many values are zero.</param>
/// <param name="Positive">The counts of buckets of positive values.</param>
/// <param name="Negative">Those of negative ones, by their absolute values.</param>
internal sealed record MetricHistogram(
    ImmutableArray<(string Name, string Value)> Labels,
    int Scale,
    long Zeros,
    ImmutableSortedDictionary<int, long> Positive,
    ImmutableSortedDictionary<int, long> Negative)
{
    public long Count => Zeros + Positive.Values.Sum() + Negative.Values.Sum();
}
