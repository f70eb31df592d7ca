using DataContracts.Files;

namespace DataContracts.Workspace;

/// <summary>The files of a workspace, one by one: those in memory, or else those on disk.</summary>
internal sealed class WorkspaceFiles(FileOverlay overlay, IFileSystem disk)
{
    public static WorkspaceFiles OnDisk { get; } = new(FileOverlay.Empty, DataContracts.Files.Disk.Files);

    /// <summary>The files on disk.</summary>
    public IFileSystem Disk => disk;

    /// <summary>Whether there is a file, or something that may be one: what can't be looked at is not nothing.</summary>
    public bool Exists(string path) => overlay.TryGet(path, out _) || disk.Stat(path).Kind is not (FileKind.Missing or FileKind.Folder);

    public ReadOnlyMemory<byte> Read(string path) => overlay.TryGet(path, out var utf8) ? utf8 : disk.Read(path);

    /// <summary>Reads a file as its format has it; one of no known format is JSON.</summary>
    public SourceDocument? ReadDocument(string path, int maxDepth, out SyntaxProblem? problem)
    {
        DocumentReader read = FixtureFormat.Find(path)?.Reader ?? SourceDocument.Parse;
        return read(Read(path), path, maxDepth, out problem);
    }

    public Stream OpenRecords(string path) =>
        overlay.TryGet(path, out var utf8) ? new MemoryStream(utf8.ToArray(), writable: false) : disk.Open(path);

    /// <summary>The files in a folder, not below it, sorted; none where there is no such folder.</summary>
    public IEnumerable<string> In(string folder)
    {
        var inMemory = overlay.Paths.Where(path => Path.GetDirectoryName(path) == folder);
        return OnDiskIn(folder).Union(inMemory, StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    /// <summary>The files below a folder in which a reference by <c>$id</c> is looked up.</summary>
    public IEnumerable<string> Schemas(string root)
    {
        var inMemory = overlay.Paths.Where(path => FolderPath.Contains(root, path) && path.EndsWith(".json", StringComparison.Ordinal));
        return SchemaFolders.FilesBelow(root, disk).Union(inMemory, StringComparer.Ordinal);
    }

    private IEnumerable<string> OnDiskIn(string folder)
    {
        try
        {
            return disk.List(folder).Where(entry => !entry.IsFolder).Select(entry => entry.Path);
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
    }
}
