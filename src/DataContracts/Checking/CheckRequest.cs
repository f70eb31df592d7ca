using System.Collections.Immutable;

namespace DataContracts;

/// <summary>What to check: contracts, fixtures, and how.</summary>
/// <param name="Contracts">The contract files.</param>
/// <param name="Fixtures">The sample documents.</param>
/// <param name="Options">Settings that hold for all of them.</param>
public sealed record CheckRequest(
    ImmutableArray<ContractFile> Contracts,
    ImmutableArray<FixtureFile> Fixtures,
    CheckOptions Options)
{
    /// <summary>
    /// Full paths of the folders named <c>published</c> that were found; where the working contract beside one is gone, that is reported.
    /// </summary>
    public ImmutableArray<string> PublishedFolders { get; init; } = [];

    /// <summary>Full paths of files that look like fixtures, in a format that is not read; those of a contract are reported.</summary>
    public ImmutableArray<string> UnreadFixtures { get; init; } = [];

    /// <summary>Full paths of folders whose names have a meaning but for the case of their letters; each is reported.</summary>
    public ImmutableArray<string> MisnamedFolders { get; init; } = [];

    /// <summary>Where files are read from: those on disk, unless some are only in memory.</summary>
    public ContractWorkspace Workspace { get; init; } = ContractWorkspace.OnDisk;

    /// <summary>
    /// Asked once the contracts are read: the fixtures that an earlier check found clean under the same contracts, each with the path of
    /// its contract. They are not read.
    /// </summary>
    internal Func<ImmutableArray<CheckedContract>, IReadOnlyDictionary<FixtureFile, string>>? FindKnownClean { get; init; }
}
