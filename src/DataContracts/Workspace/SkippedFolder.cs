namespace DataContracts;

/// <summary>A folder that was not searched for contracts and fixtures.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Reason">Why.</param>
public sealed record SkippedFolder(string Path, SkipReason Reason);
