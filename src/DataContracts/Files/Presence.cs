namespace DataContracts.Files;

/// <summary>Whether a file is there, for those who write: a wrong "no" would overwrite or lose what is there.</summary>
internal static class Presence
{
    /// <summary>Whether there is anything but a folder at the path.</summary>
    /// <exception cref="IOException">It can't be known.</exception>
    public static bool Holds(this IFileSystem disk, string path) => disk.Stat(path).Kind switch
    {
        FileKind.Missing or FileKind.Folder => false,
        FileKind.Unknown => throw new IOException($"'{path}' can't be looked at: access is denied, or the system reports an error"),
        _ => true,
    };
}
