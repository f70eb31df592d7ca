namespace DataContracts.Signals.History;

/// <summary>What a line of a history says: a run, an accepted change, or nothing that can be used.</summary>
internal readonly record struct HistoryEntry
{
    public RunSignals? Run { get; init; }

    public AcceptedChange? Accepted { get; init; }

    /// <summary>What is wrong with the line, or null.</summary>
    public string? Problem { get; init; }
}
