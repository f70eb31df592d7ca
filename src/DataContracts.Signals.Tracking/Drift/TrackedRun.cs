namespace DataContracts.Signals.Drift;

/// <summary>A run of the history.</summary>
/// <param name="Id">Its id, by which runs are ordered.</param>
/// <param name="Time">The time that its data is of; null where that is unknown.</param>
internal sealed record TrackedRun(string Id, DateTimeOffset? Time)
{
    /// <summary>Whether it was merged from several older runs: it is not comparable with one, so no baseline has it.</summary>
    public bool IsMerged { get; init; }
}
