namespace DataContracts.Signals.Bounds;

/// <summary>A place in a contract's data, and where the contract describes it.</summary>
/// <param name="Pointer">The pointer of the data: <c>/lines/*/sku</c>; empty for the whole.</param>
/// <param name="Schema">The subschema.</param>
/// <param name="IsSecret">Whether its values must not be shown.</param>
internal sealed record ContractPlace(string Pointer, JsonElementView Schema, bool IsSecret)
{
    /// <summary>Where the property is declared.</summary>
    public SourceRange Range => Pointer.Length == 0 ? SourceRange.FileStart : Schema.NameRange;
}
