namespace DataContracts.Signals.Documents;

/// <summary>Rows whose key was there before.</summary>
/// <param name="Key">The pointers of the key.</param>
/// <param name="Count">How many there are; null where it is not known, as after a merge without files of keys.</param>
internal sealed record DuplicateCount(IReadOnlyList<string> Key, long? Count)
{
    /// <summary>The file of keys beside the document, or null.</summary>
    public KeyStamp? Keys { get; init; }

    public static DuplicateCount Of(IReadOnlyList<string> key, KeyStamp keys) => new(key, keys.Rows - keys.Distinct) { Keys = keys };
}
