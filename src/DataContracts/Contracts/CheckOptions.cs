using System.Collections.Immutable;

namespace DataContracts;

/// <summary>Settings of a check.</summary>
public sealed record CheckOptions
{
    /// <summary>Whether <c>format</c> is asserted (JSON Schema 2020-12 Validation, section 7.2). Default true.</summary>
    public bool AssertFormat { get; init; } = true;

    /// <summary>The dialect of a contract without <c>$schema</c>; null for 2020-12.</summary>
    public string? DefaultDialect { get; init; }

    /// <summary>The deepest nesting of arrays and objects that is read. Default 256.</summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>
    /// No reference leaves these folders; when empty, the nearest folder named <c>contracts</c> above a contract, or the contract's own
    /// folder.
    /// </summary>
    public ImmutableArray<string> ContractRoots { get; init; } = [];
}
