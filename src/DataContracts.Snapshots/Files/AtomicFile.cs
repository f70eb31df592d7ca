namespace DataContracts.Snapshots.Files;

/// <summary>Writes a file so that a test that is killed at any moment leaves the old file or the new one.</summary>
internal static class AtomicFile
{
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var folder = Path.GetDirectoryName(path)!;
        _ = Directory.CreateDirectory(folder);

        // A short name of its own: the file's may already be as long as the file system takes, and no glob for snapshots finds it.
        var beside = Path.Combine(folder, $".{Guid.NewGuid():N}.tmp");
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            FileRemoval.Try(beside);
            throw;
        }
    }
}
