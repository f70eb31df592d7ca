namespace DataContracts.Snapshots.Files;

/// <summary>Removes a file that a passing test no longer needs.</summary>
internal static class FileRemoval
{
    /// <summary>What keeps the file from being removed does not make a passing test fail; the next run tries again.</summary>
    public static void Try(string path)
    {
        try
        {
            if (File.Exists(path))
            {
                File.Delete(path);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Said above.
        }
    }
}
