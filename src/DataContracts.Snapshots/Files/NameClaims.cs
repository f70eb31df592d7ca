using System.Collections.Concurrent;

namespace DataContracts.Snapshots.Files;

/// <summary>Who verifies which file in this run. Without case: two names that differ by it alone are one file on some systems.</summary>
internal sealed class NameClaims
{
    private readonly ConcurrentDictionary<string, string> _owners = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What claimed the file before, or null.</summary>
    public string? Claim(string verified, string owner) => _owners.TryAdd(verified, owner) ? null : _owners[verified];
}
