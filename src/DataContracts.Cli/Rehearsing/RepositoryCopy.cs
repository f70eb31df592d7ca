using DataContracts.Cli.Discovery;
using DataContracts.Cli.Hosting;
using DataContracts.Files;

namespace DataContracts.Cli.Rehearsing;

/// <summary>Contracts and fixtures in a temporary folder, each at its relative path.</summary>
internal sealed class RepositoryCopy : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("contracts-rehearsal-").FullName;
    private readonly string _base;
    private readonly string _contract;
    private readonly string _contracts;

    public RepositoryCopy(string contract, string workingDirectory)
    {
        _contract = contract;
        _contracts = WorkspaceLayout.RootOf(contract);
        var beside = Path.GetDirectoryName(_contracts)!;
        var isBelow = IsWithin(beside, workingDirectory);
        _base = isBelow ? workingDirectory : beside;
        Contract = Of(contract);
        WorkingDirectory = IsWithin(workingDirectory, _base) ? Of(workingDirectory) : _folder;
        Directory.CreateDirectory(WorkingDirectory);
        try
        {
            CopyFolder(_contracts);
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
            if (entry.IsLink && !(IsWritten(entry.Path) && LeadsOut(entry.Path)))
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

    /// <summary>
    /// A link stays one, since where it leads decides whether what is there may be read; and one to a folder above would never end.
    /// </summary>
    private void CopyLink(string path)
    {
        var target = new FileInfo(path).LinkTarget!;
        var full = TargetOf(path);
        File.CreateSymbolicLink(Of(path), LeadsOut(path) ? full : Path.IsPathRooted(target) ? Of(full) : target);
    }

    /// <summary>Whether the commands write there: through a link that leads out of the copy, that would be to the repository.</summary>
    private bool IsWritten(string path)
    {
        var folder = Path.GetDirectoryName(_contract)!;
        return IsWithin(_contract, path) || path == Path.Combine(folder, PublishedVersions.FolderName)
            || path == Path.Combine(folder, Publishing.Changelog.FileName)
            || Path.GetDirectoryName(path) == Path.Combine(folder, PublishedVersions.FolderName);
    }

    private bool LeadsOut(string path) => !IsWithin(TargetOf(path), _contracts);

    private static string TargetOf(string link) => Path.GetFullPath(new FileInfo(link).LinkTarget!, Path.GetDirectoryName(link)!);

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
