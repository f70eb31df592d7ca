using System.Collections.Immutable;
using Microsoft.Build.Framework;

namespace DataContracts.Build;

/// <summary>The request that a project's items make.</summary>
internal static class ItemRequest
{
    public static CheckRequest Create(
        IEnumerable<ITaskItem> contracts,
        IEnumerable<ITaskItem> fixtures,
        IEnumerable<ITaskItem> publishedFiles,
        string projectDirectory,
        CheckOptions options) => new(
        contracts.Select(item => FullPath(item, projectDirectory))
            .Distinct(StringComparer.Ordinal)
            .Select(path => new ContractFile(path, NeedsFixtures: IsBelow(path, projectDirectory)))
            .ToImmutableArray(),
        fixtures.Select(item => new FixtureFile(FullPath(item, projectDirectory), ContractOf(item))).Distinct().ToImmutableArray(),
        options)
        {
            PublishedFolders =
                [.. publishedFiles.Select(item => Path.GetDirectoryName(FullPath(item, projectDirectory))!)
                    .Where(folder => Path.GetFileName(folder) == PublishedVersions.FolderName).Distinct(StringComparer.Ordinal)],
        };

    private static string FullPath(ITaskItem item, string projectDirectory) => Path.GetFullPath(item.ItemSpec, projectDirectory);

    // A contract of a folder above belongs to several projects: any of them may hold its fixtures.
    private static bool IsBelow(string path, string projectDirectory) =>
        path.StartsWith(
            Path.TrimEndingDirectorySeparator(projectDirectory) + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase);

    private static string? ContractOf(ITaskItem item) => item.GetMetadata("Contract") is { Length: > 0 } name ? name : null;
}
