namespace DataContracts.Snapshots.Files;

/// <summary>Writes a file so that a process that is killed at any moment leaves the old file or the new one.</summary>
internal static class AtomicFile
{
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var folder = Path.GetDirectoryName(path)!;
        _ = Directory.CreateDirectory(folder);
        UnfinishedFile.RemoveAll(folder);
        var beside = UnfinishedFile.NewPath(folder);
        try
        {
            // Open until it has its name: a file that can be opened is one that a killed process left.
            using var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.Delete);
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            FileRemoval.Try(beside);
            throw;
        }
    }
}
