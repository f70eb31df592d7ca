using System.Collections.Immutable;
using DataContracts.Contracts;
using DataContracts.Files;
using DataContracts.Workspace;

namespace DataContracts;

/// <summary>
/// The one answer to where contracts and fixtures are: which folders count, which files are contracts, published versions and fixtures,
/// which contract a fixture belongs to, and what is skipped.
/// </summary>
public sealed class ContractWorkspace
{
    /// <summary>A workspace of the files on disk and of those that are only in memory.</summary>
    /// <param name="overlay">The files in memory.</param>
    public ContractWorkspace(FileOverlay overlay)
        : this(overlay, Disk.Files)
    {
    }

    internal ContractWorkspace(FileOverlay overlay, IFileSystem disk)
    {
        ArgumentNullException.ThrowIfNull(overlay);
        Overlay = overlay;
        Files = new WorkspaceFiles(overlay, disk);
    }

    /// <summary>The files on disk alone.</summary>
    public static ContractWorkspace OnDisk { get; } = new(FileOverlay.Empty);

    /// <summary>The files in memory.</summary>
    public FileOverlay Overlay { get; }

    internal WorkspaceFiles Files { get; }

    /// <summary>A folder and those above it, nearest first, up to the root of its repository (the folder with <c>.git</c>).</summary>
    /// <param name="folder">Full path of a folder.</param>
    public static IEnumerable<string> FoldersUpToRoot(string folder) => FoldersAbove.AndSelf(folder);

    /// <summary>The root of the repository that holds a folder, or null.</summary>
    /// <param name="folder">Full path of a folder.</param>
    public static string? FindRepositoryRoot(string folder) => FoldersAbove.AndSelf(folder).LastOrDefault(FoldersAbove.IsRepositoryRoot);

    /// <summary>
    /// The folder whose contracts count for a folder: the nearest one named <c>contracts</c>, in it or above, up to the repository's root.
    /// </summary>
    /// <param name="folder">Full path of a folder.</param>
    /// <returns>Its full path, or null where there is none.</returns>
    public string? FindContractsFolder(string folder) => Named(folder, WorkspaceLayout.ContractsFolder).FirstOrDefault();

    /// <summary>The folders named <c>fixtures</c> in a folder and above, nearest first, up to the repository's root.</summary>
    /// <param name="folder">Full path of a folder.</param>
    public ImmutableArray<string> FindFixturesFolders(string folder) => [.. Named(folder, WorkspaceLayout.FixturesFolder)];

    /// <summary>
    /// The folders in a folder, not below it, that are named <c>contracts</c> or <c>fixtures</c> but for the case of their letters, and
    /// hold such files.
    /// </summary>
    /// <param name="folder">Full path of a folder.</param>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static ImmutableArray<string> FindMisnamedFolders(string folder) =>
        [.. from child in new DirectoryInfo(folder).EnumerateDirectories()
            where MisnamedFolder.Is(child)
            orderby child.FullName
            select child.FullName];

    /// <summary>What is in a folder and below it; nothing where there is no such folder.</summary>
    /// <param name="folder">Full path of a folder.</param>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public WorkspaceFolder Search(string folder) => new FolderSearch(Path.TrimEndingDirectorySeparator(folder), Overlay).Run();

    /// <summary>What fixtures can name contracts by.</summary>
    /// <param name="contracts">Full paths of contracts.</param>
    public ImmutableArray<ContractIdentity> Identify(IEnumerable<string> contracts)
    {
        ArgumentNullException.ThrowIfNull(contracts);
        return [.. contracts.Select(Identify)];
    }

    /// <summary>The contract of each fixture: the one that its <c>$schema</c> names, or else the nearest folder above it.</summary>
    /// <param name="contracts">The contracts that there are.</param>
    /// <param name="fixtures">Full paths of fixtures.</param>
    public ImmutableArray<PairedFixture> Pair(IEnumerable<ContractIdentity> contracts, IEnumerable<string> fixtures)
    {
        ArgumentNullException.ThrowIfNull(fixtures);
        var pairing = new FixturePairing(new ContractIndex(contracts));
        return [.. fixtures.Select(path => Pair(pairing, path))];
    }

    private PairedFixture Pair(FixturePairing pairing, string path)
    {
        var document = FixtureFormat.Find(path) is { HoldsRecords: false } ? Parse(path) : null;
        var contract = pairing.Find(new FixtureFile(path), document).Contract;
        return new PairedFixture(path, contract, contract is not null && FixturePath.MustBeInvalid(path, contract.Path));
    }

    private ContractIdentity Identify(string path)
    {
        var document = Parse(path);
        return ContractIdentity.Of(path, document, document is null ? null : ContractHeader.Read(document).Name);
    }

    private SourceDocument? Parse(string path)
    {
        try
        {
            return Files.ReadDocument(path, new CheckOptions().MaxDepth, out _);
        }
        catch (Exception exception) when (ReadFailure.IsExpected(exception))
        {
            // A file that can't be read names nothing; a check reports it.
            return null;
        }
    }

    private IEnumerable<string> Named(string folder, string name) =>
        from above in FoldersAbove.AndSelf(folder)
        let candidate = Path.Combine(above, name)
        where Directory.Exists(candidate) || Overlay.Paths.Any(path => FolderPath.Contains(candidate, path))
        select candidate;
}
