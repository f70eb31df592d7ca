using System.Text.RegularExpressions;
using DataContracts.Cli.Hosting;
using DataContracts.Files;
using DataContracts.Reporting.Files;

namespace DataContracts.Cli.Snapshots;

/// <summary>The snapshot files below a folder.</summary>
internal sealed partial class SnapshotScan
{
    private readonly List<string> _verified = [];
    private readonly List<string> _received = [];
    private readonly List<string> _sources = [];
    private readonly List<string> _projects = [];

    private SnapshotScan(string folder) => Folder = folder;

    /// <summary>The folder that was scanned.</summary>
    public string Folder { get; }

    /// <summary>Verified files, sorted.</summary>
    public IReadOnlyList<string> Verified => _verified;

    /// <summary>Source files that may hold tests.</summary>
    public IReadOnlyList<string> Sources => _sources;

    /// <summary>Folders with a project file.</summary>
    public IReadOnlyList<string> Projects => _projects;

    public static SnapshotScan Of(string folder)
    {
        var scan = new SnapshotScan(Path.TrimEndingDirectorySeparator(folder));
        try
        {
            scan.Visit(new DirectoryInfo(folder));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"can't read below '{folder}': {exception.Message}", exception);
        }

        scan._verified.Sort(StringComparer.Ordinal);
        scan._received.Sort(StringComparer.Ordinal);
        return scan;
    }

    /// <summary>Received files with the verified ones that they belong to.</summary>
    /// <param name="to">The scan of the folder below which the verified files are, at the same paths.</param>
    public IEnumerable<PendingSnapshot> Pending(SnapshotScan to)
    {
        var known = to.Verified.ToHashSet(StringComparer.Ordinal);
        var tests = new OrphanSearch(to);
        return from received in _received
               let verified = VerifiedOf(Path.GetFullPath(Path.GetRelativePath(Folder, received), to.Folder), known)
               let hasTest = known.Contains(verified)
                   || ((to == this || to.IsPlaceOfSnapshots(verified)) && tests.IsNamed(verified))
               select new PendingSnapshot(received, verified, hasTest);
    }

    /// <summary>The folder of the project that a file belongs to: the nearest one above it; null for none.</summary>
    public string? ProjectOf(string path) =>
        Projects.Where(project => path.StartsWith(project + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .MaxBy(project => project.Length);

    /// <summary>
    /// Whether a verified file would be in a project, or beside others: elsewhere it would be by a mistake in the path.
    /// </summary>
    private bool IsPlaceOfSnapshots(string path) =>
        ProjectOf(path) is not null || Verified.Any(other => Path.GetDirectoryName(other) == Path.GetDirectoryName(path));

    /// <summary>
    /// Of a project with several target frameworks the received name says which; the verified file is then mostly one for all.
    /// </summary>
    private static string VerifiedOf(string received, HashSet<string> verified)
    {
        var name = Path.GetFileName(received);
        var at = name.LastIndexOf(".received.", StringComparison.Ordinal);
        var extension = name[(at + ".received.".Length)..];
        var folder = Path.GetDirectoryName(received)!;
        var own = Path.Combine(folder, $"{name[..at]}.verified.{extension}");
        var shared = Framework().Replace(name[..at], "");
        return shared.Length == at || verified.Contains(own) ? own : Path.Combine(folder, $"{shared}.verified.{extension}");
    }

    private void Visit(DirectoryInfo folder)
    {
        UnfinishedFile.RemoveAll(folder.FullName);
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo child)
            {
                // Links are not followed: one to a folder above would never end.
                if (WorkspaceLayout.WhySkipped(child.Name) is null && child.LinkTarget is null)
                {
                    Visit(LossyName.IsIn(child.FullName) ? throw new IOException($"'{child.FullName}': {LossyName.Reason}") : child);
                }
            }
            else
            {
                Add(entry);
            }
        }
    }

    private void Add(FileSystemInfo file)
    {
        if (file.Name.Contains(".received.", StringComparison.Ordinal))
        {
            _received.Add(file.FullName);
        }
        else if (file.Name.Contains(".verified.", StringComparison.Ordinal))
        {
            _verified.Add(file.FullName);
        }
        else if (file.Extension is ".cs" or ".fs" or ".vb" && Disk.Files.Stat(file.FullName).Kind == FileKind.Regular)
        {
            _sources.Add(file.FullName);
        }
        else if (file.Extension is ".csproj" or ".fsproj" or ".vbproj")
        {
            _projects.Add(Path.GetDirectoryName(file.FullName)!);
        }
    }

    [GeneratedRegex(@"\.(?:DotNet|Net|Core|Mono)[0-9][0-9_]*(?=#|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Framework();
}
