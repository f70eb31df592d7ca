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
    /// <summary>Full paths of the folders named <c>published</c> that were found; where the working contract beside one is gone, that is reported.</summary>
    public ImmutableArray<string> PublishedFolders { get; init; } = [];

    /// <summary>Where files are read from: those on disk, unless some are only in memory.</summary>
    public ContractWorkspace Workspace { get; init; } = ContractWorkspace.OnDisk;
}

/// <summary>A contract file to check fixtures against.</summary>
/// <param name="Path">Full path.</param>
/// <param name="NeedsFixtures">Whether a contract without a fixture is reported; false for a folder that several projects share.</param>
public sealed record ContractFile(string Path, bool NeedsFixtures = true);

/// <summary>A sample document.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Contract">The name of its contract, or the path of its file, where that was said outright; null to take it from the document's <c>$schema</c> or the folder.</param>
public sealed record FixtureFile(string Path, string? Contract = null)
{
    /// <summary>Where records come from (one JSON document a line) that are in no file, such as standard input; null for the file's own. A file of a <see cref="FixtureFormat"/> with records holds them too.</summary>
    public Func<Stream>? OpenRecords { get; init; }
}

/// <summary>Settings of a check.</summary>
public sealed record CheckOptions
{
    /// <summary>Whether <c>format</c> is asserted (JSON Schema 2020-12 Validation, section 7.2). Default true.</summary>
    public bool AssertFormat { get; init; } = true;

    /// <summary>The dialect of a contract without <c>$schema</c>; null for 2020-12.</summary>
    public string? DefaultDialect { get; init; }

    /// <summary>The deepest nesting of arrays and objects that is read. Default 256.</summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>No reference leaves these folders; when empty, the nearest folder named <c>contracts</c> above a contract, or the contract's own folder.</summary>
    public ImmutableArray<string> ContractRoots { get; init; } = [];
}
