using System.Collections.Immutable;

namespace DataContracts.Files;

/// <summary>
/// The one door to the disk for all that is checked: to count what is read, or to make a read fail, replace it.
/// What can't be read is an <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>, and never "nothing there".
/// </summary>
internal interface IFileSystem
{
    /// <summary>What is at a path; <see cref="FileKind.Unknown"/> where that can't be known. Never throws.</summary>
    public FileStamp Stat(string path);

    /// <summary>Reads a regular file as a whole.</summary>
    public byte[] Read(string path);

    /// <summary>Opens a regular file that may be larger than memory, and may still be written to.</summary>
    public Stream Open(string path);

    /// <summary>What is in a folder, sorted by path; <see cref="DirectoryNotFoundException"/> where there is no such folder.</summary>
    public ImmutableArray<FolderEntry> List(string folder);

    /// <summary>The path with all links in it followed.</summary>
    public string Resolve(string path);
}
