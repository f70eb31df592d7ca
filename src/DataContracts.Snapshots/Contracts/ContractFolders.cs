using System.Collections.Concurrent;

namespace DataContracts.Snapshots.Contracts;

/// <summary>The contracts that a test can name: those of the nearest <c>contracts</c> folder, and of the projects that it tests.</summary>
internal sealed class ContractFolders
{
    private readonly ConcurrentDictionary<string, Lazy<ContractLibrary>> _libraries = new(StringComparer.Ordinal);

    /// <summary>The contract of that name, or why there is none.</summary>
    public LibraryContract? Find(string name, string folder, TestProject project, out string? problem)
    {
        var folders = Near(folder, project);
        if (folders.Length == 0)
        {
            problem = $"there is no contract '{name}': there is no folder '{WorkspaceLayout.ContractsFolder}' in '{folder}', above it, "
                + "or above a project that is tested";
            return null;
        }

        return Load(folders).Find(name, out problem);
    }

    public static IReadOnlyList<string> Files(string folder, TestProject project) => [.. Near(folder, project).SelectMany(FilesIn)];

    private static string[] Near(string folder, TestProject project) =>
    [
        .. project.ReferencedProjects.Prepend(folder)
            .Select(ContractWorkspace.OnDisk.FindContractsFolder)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> FilesIn(string contracts) => ContractWorkspace.OnDisk.Search(contracts).Contracts;

    private ContractLibrary Load(string[] folders) =>
        _libraries.GetOrAdd(
            string.Join('\n', folders),
            _ => new Lazy<ContractLibrary>(() => ContractLibrary.Load(folders.SelectMany(FilesIn), new CheckOptions()))).Value;
}
