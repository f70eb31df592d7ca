namespace DataContracts.Reporting.Files;

/// <summary>Writes a file so that a process that is killed at any moment leaves the old file or the new one.</summary>
internal static class AtomicFile
{
    /// <summary>Writes the file under another name and renames it; its folder is created where there is none.</summary>
    public static void Write(string path, ReadOnlySpan<byte> bytes, bool overwrite = true)
    {
        var folder = Path.GetDirectoryName(path)!;
        _ = Directory.CreateDirectory(folder);
        UnfinishedFile.RemoveAll(folder);
        var beside = UnfinishedFile.NewPath(folder);
        try
        {
            // Open until it has its name: a file that can be opened is one that a killed process left.
            using var stream = Create(beside, bytes);
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
        var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Delete);
        try
        {
            stream.Write(bytes);
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
