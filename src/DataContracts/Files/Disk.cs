using System.Collections.Immutable;

namespace DataContracts.Files;

/// <summary>The files on disk.</summary>
internal sealed class Disk : IFileSystem
{
    private const int MostLinks = 40;

    // Records are read in blocks, into buffers of their own; a log may still be written to.
    private static readonly FileStreamOptions s_records = new()
    {
        BufferSize = 0,
        Share = FileShare.ReadWrite | FileShare.Delete,
        Options = FileOptions.SequentialScan,
    };

    private static readonly EnumerationOptions s_all = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private Disk()
    {
    }

    public static Disk Files { get; } = new();

    public FileStamp Stat(string path)
    {
        try
        {
            // A path with such a character would be cut off there.
            return OperatingSystem.IsLinux() && path.Length > 0 && !path.Contains('\0', StringComparison.Ordinal)
                ? LinuxFileStatus.Find(path) ?? ManagedStamp(path)
                : ManagedStamp(path);
        }
        catch (Exception exception) when (
            exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return FileStamp.Unknown;
        }
    }

    public byte[] Read(string path)
    {
        if (IsEmpty(path))
        {
            return [];
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        return ReadAll(file);
    }

    public Stream Open(string path) => IsEmpty(path) ? Stream.Null : File.Open(path, s_records);

    public ImmutableArray<FolderEntry> List(string folder) =>
    [
        .. new DirectoryInfo(folder).EnumerateFileSystemInfos("*", s_all)
            .Select(Entry)
            .OrderBy(entry => entry.Path, StringComparer.Ordinal),
    ];

    public string Resolve(string path)
    {
        var links = 0;
        var full = Path.GetFullPath(path);
        var root = Path.GetPathRoot(full)!;
        var pending = new Stack<string>(full[root.Length..].Split(Path.DirectorySeparatorChar).Reverse());
        var resolved = root;
        while (pending.TryPop(out var name))
        {
            var next = name == ".." ? Path.GetDirectoryName(resolved) ?? root : Path.Combine(resolved, name);
            if (name is "" or "." or ".." || new FileInfo(next).LinkTarget is not { } target)
            {
                resolved = name is "" or "." ? resolved : next;
                continue;
            }

            if (++links > MostLinks)
            {
                throw new IOException("the links in the path lead in a circle");
            }

            resolved = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : resolved;
            foreach (var part in target[(Path.GetPathRoot(target)?.Length ?? 0)..].Split(Path.DirectorySeparatorChar).Reverse())
            {
                pending.Push(part);
            }
        }

        return resolved;
    }

    /// <summary>
    /// Whether the file is not even opened because it is empty. Outside of Linux a pipe or a device can't be told from an empty file, so
    /// this keeps them from being waited for.
    /// </summary>
    private bool IsEmpty(string path)
    {
        var stamp = Stat(path);
        return IrregularFileException.ReasonFor(stamp.Kind) is { } reason
            ? throw new IrregularFileException(path, reason)
            : stamp is { Kind: FileKind.Regular, Length: 0 } && !OperatingSystem.IsLinux();
    }

    /// <summary>The length is only a hint: a file may grow, and those of <c>/proc</c> report none.</summary>
    private static byte[] ReadAll(FileStream file)
    {
        var length = file.Length;
        if (length > Array.MaxLength)
        {
            throw new IrregularFileException(file.Name, IrregularFileException.TooLarge);
        }

        var bytes = new byte[length];
        var read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (read < bytes.Length)
        {
            return bytes[..read];
        }

        using var rest = new MemoryStream();
        var block = new byte[4096];
        for (var more = file.Read(block); more > 0; more = file.Read(block))
        {
            rest.Write(block, 0, more);
            if (length + rest.Length > Array.MaxLength)
            {
                throw new IrregularFileException(file.Name, IrregularFileException.TooLarge);
            }
        }

        return rest.Length == 0 ? bytes : [.. bytes, .. rest.ToArray()];
    }

    private static FileStamp ManagedStamp(string path)
    {
        FileSystemInfo file = new FileInfo(path);
        file = file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) ?? file;
        file = Directory.Exists(file.FullName) ? new DirectoryInfo(file.FullName) : file;
        if (!file.Exists)
        {
            return FileStamp.Missing;
        }

        var kind = file is DirectoryInfo ? FileKind.Folder
            : file.Attributes.HasFlag(FileAttributes.Device) ? FileKind.Device
            : FileKind.Regular;
        var length = kind == FileKind.Regular ? new FileInfo(file.FullName).Length : 0;
        return new FileStamp(kind, length, file.LastWriteTimeUtc.Ticks, file.CreationTimeUtc.Ticks, 0, 0);
    }

    private static FolderEntry Entry(FileSystemInfo entry) => new(
        entry.FullName,
        entry is DirectoryInfo,
        entry.LinkTarget is not null,
        (entry.Attributes & (FileAttributes.Hidden | FileAttributes.System)) != 0);
}
