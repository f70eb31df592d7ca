namespace DataContracts.Reporting.Files;

/// <summary>Writes a file so that a process that is killed at any moment leaves the old file or the new one.</summary>
internal static class AtomicFile
{
    /// <summary>Writes the file under another name and renames it; its folder is created where there is none.</summary>
    public static void Write(string path, ReadOnlySpan<byte> bytes, bool overwrite = true)
    {
        var content = bytes.ToArray(); // A lambda can't hold a span.
        Write(path, stream => stream.Write(content), overwrite);
    }

    /// <summary>The same for content that is too large to be held.</summary>
    public static void Write(string path, Action<Stream> write, bool overwrite = true)
    {
        var folder = Path.GetDirectoryName(path)!;
        _ = Directory.CreateDirectory(folder);
        UnfinishedFile.RemoveAll(folder);
        var beside = UnfinishedFile.NewPath(folder);
        try
        {
            // Open until it has its name: a file that can be opened is one that a killed process left.
            using var stream = Create(beside, write);
            File.Move(beside, path, overwrite);
        }
        catch
        {
            UnfinishedFile.Remove(beside);
            throw;
        }
    }

    /// <summary>A file whose content is on the disk, for a caller that renames it later; open, so that nobody else takes it.</summary>
    public static FileStream Create(string path, ReadOnlySpan<byte> bytes)
    {
        var content = bytes.ToArray();
        return Create(path, stream => stream.Write(content));
    }

    private static FileStream Create(string path, Action<Stream> write)
    {
        var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Delete);
        try
        {
            write(stream);
            stream.Flush(flushToDisk: true);
            return stream;
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }
}
