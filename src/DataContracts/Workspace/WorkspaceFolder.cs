using System.Collections.Immutable;

namespace DataContracts;

/// <summary>What is in a folder and below it. Every list is sorted.</summary>
/// <param name="Path">Full path of the folder.</param>
public sealed record WorkspaceFolder(string Path)
{
    /// <summary>Contracts: <c>*.schema.json</c> outside of folders named <c>fixtures</c>.</summary>
    public ImmutableArray<string> Contracts { get; init; } = [];

    /// <summary>Fixtures: files of a <see cref="FixtureFormat"/> below folders named <c>fixtures</c>.</summary>
    public ImmutableArray<string> Fixtures { get; init; } = [];

    /// <summary>Other files of a <see cref="FixtureFormat"/>.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];

    /// <summary>Folders named <c>published</c> that hold versions or a seal.</summary>
    public ImmutableArray<string> PublishedFolders { get; init; } = [];

    /// <summary>Files below folders named <c>fixtures</c> that look like samples, in a format in which fixtures are not read.</summary>
    public ImmutableArray<string> UnreadFixtures { get; init; } = [];

    /// <summary>Folders named <c>contracts</c> or <c>fixtures</c> but for the case of their letters.</summary>
    public ImmutableArray<string> MisnamedFolders { get; init; } = [];

    /// <summary>Folders that were not searched, and why.</summary>
    public ImmutableArray<SkippedFolder> Skipped { get; init; } = [];
}
