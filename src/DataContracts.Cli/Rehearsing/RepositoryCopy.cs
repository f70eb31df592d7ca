using DataContracts.Cli.Discovery;
using DataContracts.Cli.Hosting;
using DataContracts.Files;

namespace DataContracts.Cli.Rehearsing;

/// <summary>Contracts and fixtures in a temporary folder, each at its relative path.</summary>
internal sealed class RepositoryCopy : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("contracts-rehearsal-").FullName;
    private readonly string _base;

    public RepositoryCopy(string contract, string workingDirectory)
    {
        var contracts = WorkspaceLayout.RootOf(contract);
        var beside = Path.GetDirectoryName(contracts)!;
        var isBelow = IsWithin(beside, workingDirectory);
        _base = isBelow ? workingDirectory : beside;
        Contract = Of(contract);
        WorkingDirectory = IsWithin(workingDirectory, _base) ? Of(workingDirectory) : _folder;
        Directory.CreateDirectory(WorkingDirectory);
        try
        {
            CopyFolder(contracts);
            IEnumerable<string> fixtures = IsWithin(workingDirectory, _base) ? Search.Below(workingDirectory).Fixtures : [];
            foreach (var path in fixtures.Where(path => !Path.Exists(Of(path))))
            {
                CopyFile(path);
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Full path of the contract's copy.</summary>
    public string Contract { get; }

    /// <summary>Full path of the current folder's copy.</summary>
    public string WorkingDirectory { get; }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void CopyFolder(string folder)
    {
        Directory.CreateDirectory(Of(folder));
        foreach (var entry in Disk.Files.List(folder).Where(entry => entry.Name != Publishing.WriteLock.FileName))
        {
            // A link stays a link, not followed: what it leads to decides whether it may be read, and one to a folder above never ends.
            if (entry.IsLink)
            {
                CopyLink(entry.Path);
            }
            else if (entry.IsFolder && !LossyName.IsIn(entry.Path))
            {
                CopyFolder(entry.Path);
            }
            else
            {
                CopyFile(entry.Path);
            }
        }
    }

    private void CopyLink(string path)
    {
        var target = new FileInfo(path).LinkTarget!;
        var isOfTheCopy = Path.IsPathRooted(target) && IsWithin(Path.GetFullPath(target), _base);
        File.CreateSymbolicLink(Of(path), isOfTheCopy ? Of(target) : target);
    }

    private void CopyFile(string path)
    {
        var reason = LossyName.IsIn(path) ? LossyName.Reason : IrregularFileException.ReasonFor(Disk.Files.Stat(path).Kind);
        if (reason is not null)
        {
            throw new CannotRunException($"'{path}' can't be copied: {reason}");
        }

        var copy = Of(path);
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        File.Copy(path, copy);
    }

    private string Of(string path) => Path.GetFullPath(Path.GetRelativePath(_base, path), _folder);

    private static bool IsWithin(string path, string folder) =>
        path == folder
            || path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
