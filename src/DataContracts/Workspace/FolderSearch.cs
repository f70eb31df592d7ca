using System.Collections.Immutable;
using DataContracts.Files;

namespace DataContracts.Workspace;

/// <summary>One search of a folder, on disk and in memory.</summary>
internal sealed class FolderSearch(string root, FileOverlay overlay)
{
    private readonly HashSet<string> _searched = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _contracts = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _fixtures = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _documents = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _publishedFolders = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _unread = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _misnamed = new(StringComparer.Ordinal);
    private readonly ImmutableArray<SkippedFolder>.Builder _skipped = ImmutableArray.CreateBuilder<SkippedFolder>();

    public WorkspaceFolder Run()
    {
        var zone = default(FolderZone).Enter(Path.GetFileName(root));
        if (Directory.Exists(root))
        {
            Search(new DirectoryInfo(root), zone);
        }

        foreach (var path in overlay.Paths.Where(path => FolderPath.Contains(root, path)))
        {
            AddFromMemory(path, zone);
        }

        return new WorkspaceFolder(root)
        {
            Contracts = [.. _contracts],
            Fixtures = [.. _fixtures],
            Documents = [.. _documents],
            PublishedFolders = [.. _publishedFolders],
            UnreadFixtures = [.. _unread],
            MisnamedFolders = [.. _misnamed],
            Skipped = [.. _skipped.OrderBy(skipped => skipped.Path, StringComparer.Ordinal)],
        };
    }

    private void Search(DirectoryInfo folder, FolderZone zone)
    {
        // Links may lead in a circle: a folder is searched once, whatever its name.
        if (!_searched.Add(folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder.FullName))
        {
            _skipped.Add(new SkippedFolder(folder.FullName, SkipReason.SearchedAlready));
            return;
        }

        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry is not DirectoryInfo child)
            {
                AddFile(entry.FullName, zone);
            }
            else if (zone.Skips(child.Name) is { } reason)
            {
                Skip(child, reason);
            }
            else if (LossyName.IsIn(child.FullName))
            {
                throw new IOException($"'{child.FullName}': {LossyName.Reason}");
            }
            else
            {
                if (!zone.IsFixtures && MisnamedFolder.Is(child))
                {
                    _misnamed.Add(child.FullName);
                }

                Search(child, zone.Enter(child.Name));
            }
        }
    }

    private void Skip(DirectoryInfo folder, SkipReason reason)
    {
        _skipped.Add(new SkippedFolder(folder.FullName, reason));
        if (reason == SkipReason.PublishedVersions && folder.EnumerateFiles().Any(file => IsPublished(file.Name)))
        {
            _ = _publishedFolders.Add(folder.FullName);
        }
    }

    private void AddFromMemory(string path, FolderZone zone)
    {
        var below = Path.GetRelativePath(root, Path.GetDirectoryName(path)!);
        foreach (var name in below.Split(Path.DirectorySeparatorChar).Where(name => name != "."))
        {
            if (zone.Skips(name) is { } reason)
            {
                if (reason == SkipReason.PublishedVersions && IsPublished(path) && Path.GetFileName(Path.GetDirectoryName(path)) == name)
                {
                    _ = _publishedFolders.Add(Path.GetDirectoryName(path)!);
                }

                return;
            }

            zone = zone.Enter(name);
        }

        AddFile(path, zone);
    }

    private void AddFile(string path, FolderZone zone)
    {
        if (FixtureFormat.Find(path) is not null)
        {
            _ = (zone.IsFixtures ? _fixtures : WorkspaceLayout.IsContract(path) ? _contracts : _documents).Add(path);
        }
        else if (zone.IsFixtures && UnreadFixture.Is(path))
        {
            _unread.Add(path);
        }
    }

    private static bool IsPublished(string path) => Path.GetFileName(path) == Seal.FileName || WorkspaceLayout.IsContract(path);
}
