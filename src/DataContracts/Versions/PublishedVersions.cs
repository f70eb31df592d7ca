using System.Collections.Immutable;

namespace DataContracts;

/// <summary>The published versions of a contract: the folder <c>published</c> beside it.</summary>
public sealed class PublishedVersions
{
    /// <summary>The folder's name.</summary>
    public const string FolderName = "published";

    /// <summary>The end of the name of a published file, after its version.</summary>
    public const string FileSuffix = ".schema.json";

    /// <summary>The file beside the working contract that lists what was published, newest first.</summary>
    public const string ChangelogName = "CHANGELOG.md";

    /// <summary>The file beside the working contract which says that a change of several files began and is not done.</summary>
    public const string JournalName = ".contracts-journal";

    internal PublishedVersions(
        string folder,
        ImmutableArray<PublishedVersion> all,
        Seal? seal,
        ImmutableArray<string> files,
        ImmutableArray<ContractDiagnostic> diagnostics)
    {
        Folder = folder;
        All = all;
        Seal = seal;
        Files = files;
        Diagnostics = diagnostics;
    }

    /// <summary>Full path of the folder, which need not exist.</summary>
    public string Folder { get; }

    /// <summary>The versions, lowest first.</summary>
    public ImmutableArray<PublishedVersion> All { get; }

    /// <summary>The seal, or null where there is none.</summary>
    public Seal? Seal { get; }

    /// <summary>Full paths of the files that were read: the versions and the seal.</summary>
    public ImmutableArray<string> Files { get; }

    /// <summary>What is wrong with them: edited, missing, misnamed, unsealed, unreadable.</summary>
    public ImmutableArray<ContractDiagnostic> Diagnostics { get; }

    /// <summary>Whether a command that writes was interrupted: then the files may belong to two states, and are not compared.</summary>
    internal bool IsUnfinished { get; init; }

    /// <summary>The highest release, or null.</summary>
    public PublishedVersion? Newest => All.LastOrDefault(version => version.IsFrozen);

    /// <summary>Full path of a version's file, whether it exists or not.</summary>
    /// <param name="version">The version.</param>
    public string PathOf(SemanticVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return Path.Combine(Folder, version.Text + FileSuffix);
    }

    /// <summary>The version with that number, or null.</summary>
    /// <param name="version">The number.</param>
    public PublishedVersion? Find(SemanticVersion version) => All.FirstOrDefault(published => published.Version == version);
}
