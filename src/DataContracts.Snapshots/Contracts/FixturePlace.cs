namespace DataContracts.Snapshots.Contracts;

/// <summary>A fixture file.</summary>
/// <param name="Contract">The contract it belongs to, or null where there is none.</param>
/// <param name="Name">Its path below the contract's fixtures; without the extension where it holds one document.</param>
/// <param name="Path">Full path.</param>
/// <param name="IsInvalid">Whether it must break its contract.</param>
internal sealed record FixturePlace(string? Contract, string Name, string Path, bool IsInvalid);
