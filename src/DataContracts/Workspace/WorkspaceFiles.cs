namespace DataContracts.Workspace;

/// <summary>The files of a workspace, one by one: those in memory, or else those on disk.</summary>
internal sealed class WorkspaceFiles(FileOverlay overlay)
{
    // Links are not followed: one to a folder above would never end.
    private static readonly EnumerationOptions s_all = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    // Records are read in blocks, into buffers of their own; a log may still be written to.
    private static readonly FileStreamOptions s_records = new()
    {
        BufferSize = 0,
        Share = FileShare.ReadWrite | FileShare.Delete,
        Options = FileOptions.SequentialScan,
    };

    public static WorkspaceFiles OnDisk { get; } = new(FileOverlay.Empty);

    public bool Exists(string path) => overlay.TryGet(path, out _) || File.Exists(path);

    public ReadOnlyMemory<byte> Read(string path) => overlay.TryGet(path, out var utf8) ? utf8 : File.ReadAllBytes(path);

    /// <summary>Reads a file as its format has it; one of no known format is JSON.</summary>
    public SourceDocument? ReadDocument(string path, int maxDepth, out SyntaxProblem? problem)
    {
        DocumentReader read = FixtureFormat.Find(path)?.Reader ?? SourceDocument.Parse;
        return read(Read(path), path, maxDepth, out problem);
    }

    public Stream OpenRecords(string path) =>
        overlay.TryGet(path, out var utf8) ? new MemoryStream(utf8.ToArray(), writable: false) : File.Open(path, s_records);

    /// <summary>The files in a folder, not below it, sorted.</summary>
    public IEnumerable<string> In(string folder)
    {
        var onDisk = Directory.Exists(folder) ? Directory.EnumerateFiles(folder) : [];
        var inMemory = overlay.Paths.Where(path => Path.GetDirectoryName(path) == folder);
        return onDisk.Union(inMemory, StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    /// <summary>The files below a folder that a reference by <c>$id</c> may mean.</summary>
    public IEnumerable<string> Schemas(string root)
    {
        var onDisk = Directory.Exists(root) ? Directory.EnumerateFiles(root, "*.json", s_all) : [];
        var inMemory = overlay.Paths.Where(path => FolderPath.Contains(root, path) && path.EndsWith(".json", StringComparison.Ordinal));
        return onDisk.Union(inMemory, StringComparer.Ordinal);
    }
}
