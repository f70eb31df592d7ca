namespace DataContracts.Snapshots.Contracts;

/// <summary>A fixture file.</summary>
/// <param name="Contract">The contract it belongs to, or null where there is none.</param>
/// <param name="Name">Its path below the contract's fixtures, without extension.</param>
/// <param name="Path">Full path.</param>
internal sealed record FixturePlace(string? Contract, string Name, string Path)
{
    /// <summary>Whether it must break its contract.</summary>
    public bool IsInvalid => Name.Split('/').SkipLast(1).Contains("invalid", StringComparer.OrdinalIgnoreCase);
}
