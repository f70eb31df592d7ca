namespace DataContracts.Signals.Measuring;

/// <summary>The properties whose values together must not occur twice.</summary>
/// <param name="Pointers">Pointers into a row, without items.</param>
internal sealed record RowKey(IReadOnlyList<string> Pointers);
