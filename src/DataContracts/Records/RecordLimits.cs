namespace DataContracts.Records;

/// <summary>How much is held and reported of a stream, whatever its size.</summary>
internal sealed record RecordLimits
{
    /// <summary>What a worker takes at a time: it fits a core's cache together with the tokens of a record.</summary>
    public int BlockBytes { get; init; } = 256 * 1024;

    /// <summary>How many records a worker takes at a time where they are listed.</summary>
    public int BlockRecords { get; init; } = 4096;

    /// <summary>The longest record that is read.</summary>
    public int RecordBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>For how many records all findings are listed; the others are counted.</summary>
    public int ListedRecords { get; init; } = 100;

    /// <summary>How many findings of one record are listed; the others are counted.</summary>
    public int ListedFindings { get; init; } = 100;
}
