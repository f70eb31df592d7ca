namespace DataContracts.Snapshots.Text;

/// <summary>The name that a key gets.</summary>
/// <param name="Text">The name.</param>
/// <param name="IsVolatile">Whether it is another in the next run.</param>
internal readonly record struct DictionaryName(string Text, bool IsVolatile);
