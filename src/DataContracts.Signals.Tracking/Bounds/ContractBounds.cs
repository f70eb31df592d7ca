using System.Collections.Immutable;

namespace DataContracts.Signals.Bounds;

/// <summary>The bounds of a contract.</summary>
/// <param name="Places">The places in the data that the contract describes.</param>
/// <param name="Bounds">The bounds, in the order of the contract.</param>
/// <param name="Problems">What is wrong with bounds; those are left out.</param>
internal sealed record ContractBounds(
    ImmutableArray<ContractPlace> Places, ImmutableArray<QualityBound> Bounds, ImmutableArray<SchemaProblem> Problems);
