namespace DataContracts.Files;

/// <summary>
/// A file that one process holds at a time, and that is there only as long. The system gives it back when the process dies.
/// </summary>
internal static class ExclusiveFile
{
    // Sharing violations have no exception of their own: what flock sets on Linux and macOS, and ERROR_SHARING_VIOLATION.
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;
    private const int SharingViolation = unchecked((int)0x8007_0020);

    /// <summary>Takes the file; null where another process holds it.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="cause">What the system said, where it said something.</param>
    public static FileStream? TryTake(string path, out IOException? cause)
    {
        cause = null;
        try
        {
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            if (File.Exists(path))
            {
                return file;
            }

            // Its last holder deleted it between our opening it and our locking it: this lock would keep no other process out.
            file.Dispose();
            return null;
        }
        catch (IOException exception) when (exception.HResult is LinuxWouldBlock or MacWouldBlock or SharingViolation)
        {
            // Whether the file still exists says nothing: its holder may just have deleted it.
            cause = exception;
            return null;
        }
    }
}
