using System.Collections.Immutable;

namespace DataContracts.Signals.Bounds;

/// <summary>A bound that a contract sets for a signal: one ODCS quality object of <c>x-quality</c>.</summary>
/// <param name="Place">The place in the data that it is about.</param>
/// <param name="Metric">What is measured.</param>
/// <param name="Limit">What the measured value must be.</param>
/// <param name="Range">Where the bound is in the contract.</param>
/// <param name="Pointer">The bound's own pointer in the contract.</param>
internal sealed record QualityBound(
    ContractPlace Place, BoundMetric Metric, BoundLimit Limit, SourceRange Range, string Pointer)
{
    public Severity Severity { get; init; } = Severity.Warning;

    /// <summary>Whether it is a percentage of the rows rather than a number of them.</summary>
    public bool IsPercent { get; init; }

    /// <summary>Which quantile is meant.</summary>
    public double Quantile { get; init; } = 0.5;

    /// <summary>Which properties together must not repeat.</summary>
    public ImmutableArray<string> Properties { get; init; } = [];

    /// <summary>Whether the bound narrows what counts, by <c>validValues</c> or <c>pattern</c>: only a measurement knows that.</summary>
    public bool HasOwnValues { get; init; }

    /// <summary>How a message names the place.</summary>
    public string ShownPlace => Place.Pointer.Length == 0 ? "the data" : $"'{Place.Pointer}'";
}
