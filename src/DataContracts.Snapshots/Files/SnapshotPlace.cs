using System.Text;
using DataContracts.Snapshots.Naming;

namespace DataContracts.Snapshots.Files;

/// <summary>Where a snapshot's files are.</summary>
/// <param name="Directory">Full path of the verified file's folder.</param>
/// <param name="Verified">Full path.</param>
/// <param name="Received">Full path.</param>
/// <param name="From">The folder below which received files are, where that is not beside the sources.</param>
internal sealed record SnapshotPlace(string Directory, string Verified, string Received, string? From = null)
{
    // The longest name that ext4, APFS and NTFS take: bytes on Linux, UTF-16 units elsewhere.
    private const int LongestName = 255;

    public static SnapshotPlace Of(SnapshotName name, string sourceFile, SnapshotSettings settings, TestEnvironment environment)
    {
        var sources = Path.GetDirectoryName(sourceFile)!;
        var folder = settings.Directory is { } relative ? Path.GetFullPath(relative, sources) : sources;
        var root = ContractWorkspace.FindRepositoryRoot(sources);
        var from = environment.ReceivedFolder is { } named ? Path.GetFullPath(named, root ?? sources)
            : environment.IsBuildServer ? environment.ResultsFolder
            : null;
        return new SnapshotPlace(
            folder, Path.Combine(folder, name.Verified), Path.Combine(ReceivedFolder(folder, root, from), name.Received), from);
    }

    /// <summary>Why the file system would refuse a name, or null.</summary>
    public string? FindProblem()
    {
        var name = new[] { Path.GetFileName(Verified), Path.GetFileName(Received) }.MaxBy(Length)!;
        return Length(name) <= LongestName
            ? null
            : $"the snapshot's file name is {Length(name)} {(OperatingSystem.IsLinux() ? "bytes" : "characters")} long, and the file "
                + $"system takes {LongestName}; shorten it with ParameterText, MethodName or FileName: {name[..60]}…";
    }

    private static int Length(string name) => OperatingSystem.IsLinux() ? Encoding.UTF8.GetByteCount(name) : name.Length;

    private static string ReceivedFolder(string folder, string? root, string? elsewhere)
    {
        if (elsewhere is null)
        {
            return folder;
        }

        // The same folders as below the repository, so that equal names of two projects stay apart.
        var below = root is null ? Path.GetFileName(folder) : Path.GetRelativePath(root, folder);
        return below.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(below)
            ? Path.Combine(elsewhere, Path.GetFileName(folder))
            : Path.Combine(elsewhere, below);
    }
}
