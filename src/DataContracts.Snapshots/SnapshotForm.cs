namespace DataContracts.Snapshots;

/// <summary>How a value is written.</summary>
public enum SnapshotForm
{
    /// <summary>JSON, indented, nothing left out: the form of contract snapshots (<c>.verified.json</c>).</summary>
    Json,

    /// <summary>Verify's form: unquoted, unescaped, empty members left out (<c>.verified.txt</c>).</summary>
    Text,
}
