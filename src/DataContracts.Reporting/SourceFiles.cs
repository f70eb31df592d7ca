namespace DataContracts.Reporting;

/// <summary>Where code frames take their lines from.</summary>
public static class SourceFiles
{
    // A quoted file is held as a whole, and twice its size as text: data of any size must be checked in little memory.
    private const long LargestFile = 8 * 1024 * 1024;

    /// <summary>A file's bytes; null where it vanished, can't be read, or is too large to quote from.</summary>
    /// <param name="path">Full path.</param>
    public static byte[]? ReadFromDisk(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists && file.Length <= LargestFile ? File.ReadAllBytes(path) : null;
        }
        catch (Exception exception) when (
            exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
