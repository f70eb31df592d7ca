namespace DataContracts.Files;

/// <summary>What is at the path is not a regular file, or is too large to be read.</summary>
#pragma warning disable CA1032, CA1064 // Always thrown with a reason, and caught by the loader.
internal sealed class IrregularFileException(string path, string reason) : IOException($"'{path}' can't be read: {reason}")
#pragma warning restore CA1032, CA1064
{
    public const string TooLarge = "it is too large; less than 2 GiB can be read";

    /// <summary>The reason alone, for those who name the file themselves.</summary>
    public string Reason => reason;

    /// <summary>Why what is of this kind is not read; null where it is.</summary>
    public static string? ReasonFor(FileKind kind) => kind switch
    {
        FileKind.Folder => "it is a folder",
        FileKind.Pipe => "it is a named pipe, and only regular files are read",
        FileKind.Device => "it is a device, and only regular files are read",
        FileKind.Socket => "it is a socket, and only regular files are read",
        _ => null,
    };
}
