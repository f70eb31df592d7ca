namespace DataContracts.Files;

/// <summary>What is at the path is not a regular file, or is too large to be read.</summary>
#pragma warning disable CA1032, CA1064 // Always thrown with a reason, and caught by the loader.
internal sealed class IrregularFileException(string reason) : IOException(reason)
#pragma warning restore CA1032, CA1064
{
    public static IrregularFileException TooLarge { get; } = new("it is too large; less than 2 GiB can be read");

    public static IrregularFileException? Of(FileKind kind) => kind switch
    {
        FileKind.Folder => new("it is a folder"),
        FileKind.Pipe => new("it is a named pipe, and only regular files are read"),
        FileKind.Device => new("it is a device, and only regular files are read"),
        FileKind.Socket => new("it is a socket, and only regular files are read"),
        _ => null,
    };
}
