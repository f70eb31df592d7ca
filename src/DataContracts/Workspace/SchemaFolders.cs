using System.Collections.Immutable;
using DataContracts.Files;

namespace DataContracts.Workspace;

/// <summary>
/// The schemas below a contract root. Published versions have the identifier of the contract that they are versions of, and fixtures are
/// data: neither is looked up.
/// </summary>
internal static class SchemaFolders
{
    public static IEnumerable<string> FilesBelow(string root, IFileSystem disk)
    {
        var pending = new Stack<string>([root]);
        while (pending.TryPop(out var folder))
        {
            foreach (var entry in List(folder, disk))
            {
                // Links are not followed: one to a folder above would never end.
                if (entry.IsHidden || entry.IsLink)
                {
                    continue;
                }

                if (!entry.IsFolder)
                {
                    if (entry.Path == folder || entry.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
                    {
                        yield return entry.Path;
                    }
                }
                else if (entry.Name is not (PublishedVersions.FolderName or WorkspaceLayout.FixturesFolder))
                {
                    pending.Push(entry.Path);
                }
            }
        }
    }

    private static ImmutableArray<FolderEntry> List(string folder, IFileSystem disk)
    {
        try
        {
            return disk.List(folder);
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It stands for the files in it: reading it shows that they can't be read.
            return [new FolderEntry(folder, IsFolder: false, IsLink: false, IsHidden: false)];
        }
    }
}
