using DataContracts.Cli.Discovery;

namespace DataContracts.Cli.Rehearsing;

/// <summary>Contracts and fixtures in a temporary folder, each at its relative path.</summary>
internal sealed class RepositoryCopy : IDisposable
{
    // Links are not followed: one to a folder above would never end.
    private static readonly EnumerationOptions s_all = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

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
        IEnumerable<string> fixtures = IsWithin(workingDirectory, _base) ? Search.Below(workingDirectory).Fixtures : [];
        var files = Directory.EnumerateFiles(contracts, "*", s_all).Where(path => Path.GetFileName(path) != Publishing.WriteLock.FileName);
        foreach (var path in files.Union(fixtures, StringComparer.Ordinal))
        {
            var copy = Of(path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }
    }

    /// <summary>Full path of the contract's copy.</summary>
    public string Contract { get; }

    /// <summary>Full path of the current folder's copy.</summary>
    public string WorkingDirectory { get; }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Of(string path) => Path.GetFullPath(Path.GetRelativePath(_base, path), _folder);

    private static bool IsWithin(string path, string folder) =>
        path == folder
            || path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
