using System.Security.Cryptography;

namespace DataContracts.Files;

/// <summary>A file as it was when it was read.</summary>
/// <param name="Stamp">Its stamp from before the reading.</param>
/// <param name="IsYoung">Whether it had been written so shortly before that its stamp alone proves nothing.</param>
/// <param name="Digest">The SHA-256 of what was read; null where it was not read as a whole, or is large and not young.</param>
internal readonly record struct FileRecord(FileStamp Stamp, bool IsYoung, string? Digest)
{
    /// <summary>Whether the file is still the same and was not written since.</summary>
    public bool IsUnchanged(string path, IFileSystem files) =>
        files.Stat(path).IsSameAs(Stamp) && (!IsYoung || HasContentOf(path, files));

    /// <summary>Whether the file has the same content, be it the same file or another.</summary>
    public bool HasSameContent(string path, IFileSystem files) =>
        files.Stat(path) is var stamp
        && ((stamp.IsSameAs(Stamp) && !IsYoung) || (stamp.Length == Stamp.Length && HasContentOf(path, files)));

    /// <summary>Whether two records are of the same content.</summary>
    public bool HasSameContent(FileRecord other) =>
        Digest is not null && other.Digest is not null ? Digest == other.Digest : Stamp.IsSameAs(other.Stamp) && !IsYoung && !other.IsYoung;

    public static string DigestOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private bool HasContentOf(string path, IFileSystem files)
    {
        try
        {
            return Digest is not null && DigestOf(files.Read(path)) == Digest;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
