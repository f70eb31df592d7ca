namespace DataContracts.Signals.Drift;

/// <summary>A run of the history.</summary>
/// <param name="Id">Its id, by which runs are ordered.</param>
/// <param name="Time">The time that its data is of; null where that is unknown.</param>
internal sealed record TrackedRun(string Id, DateTimeOffset? Time);
