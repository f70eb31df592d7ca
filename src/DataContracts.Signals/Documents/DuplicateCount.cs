namespace DataContracts.Signals.Documents;

/// <summary>Rows whose key was there before.</summary>
/// <param name="Key">The pointers of the key.</param>
/// <param name="Count">How many there are; null where it is not known, as after a merge.</param>
internal sealed record DuplicateCount(IReadOnlyList<string> Key, long? Count);
