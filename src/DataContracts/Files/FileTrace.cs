using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace DataContracts.Files;

/// <summary>
/// Passes everything on and keeps what was asked: the memory of a check is what it read, by construction. What is looked at twice and
/// changes in between is kept as unknown, so that it is never taken for unchanged.
/// </summary>
/// <param name="files">The files.</param>
/// <param name="now">The clock that young files are measured by.</param>
internal sealed class FileTrace(IFileSystem files, Func<DateTime> now) : IFileSystem
{
    // A larger file is compared by its stamp alone, unless it is young.
    private const int DigestedBytes = 1024 * 1024;

    private readonly ConcurrentDictionary<string, FileRecord> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _resolved = new(StringComparer.Ordinal);

    /// <summary>The files that were read or looked for, with those that were not there.</summary>
    public ImmutableSortedDictionary<string, FileRecord> Files => _files.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The folders that were listed, with what identifies the list.</summary>
    public ImmutableSortedDictionary<string, string> Folders => _folders.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The paths whose links were followed, with where they led.</summary>
    public ImmutableSortedDictionary<string, string> Resolved => _resolved.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public FileRecord? Find(string path) => _files.TryGetValue(path, out var record) ? record : null;

    public FileStamp Stat(string path)
    {
        var stamp = files.Stat(path);
        Note(path, new FileRecord(stamp, stamp.IsYoungAt(now()), null));
        return stamp;
    }

    public byte[] Read(string path)
    {
        var stamp = files.Stat(path);
        var isYoung = stamp.IsYoungAt(now());
        try
        {
            var bytes = files.Read(path);
            var digest = isYoung || bytes.Length <= DigestedBytes ? FileRecord.DigestOf(bytes) : null;
            Note(path, new FileRecord(stamp, isYoung, digest));
            return bytes;
        }
        catch
        {
            Note(path, new FileRecord(stamp, isYoung, null));
            throw;
        }
    }

    public Stream Open(string path)
    {
        var stamp = Stat(path);
        var stream = files.Open(path);
        if (stamp.Length > DigestedBytes)
        {
            return stream;
        }

        // What is small is read as a whole, so that its digest is of what was read.
        using (stream)
        {
            var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            Note(path, new FileRecord(stamp, stamp.IsYoungAt(now()), FileRecord.DigestOf(bytes.ToArray())));
            bytes.Position = 0;
            return bytes;
        }
    }

    public ImmutableArray<FolderEntry> List(string folder)
    {
        try
        {
            var entries = files.List(folder);
            Note(folder, DigestOf(entries));
            return entries;
        }
        catch (Exception exception)
        {
            Note(folder, exception is DirectoryNotFoundException ? "" : "?");
            throw;
        }
    }

    public string Resolve(string path)
    {
        var resolved = files.Resolve(path);
        _resolved[path] = resolved;
        return resolved;
    }

    /// <summary>Whether a folder holds now what it held.</summary>
    public static bool IsUnchanged(string folder, string digest, IFileSystem files)
    {
        try
        {
            return DigestOf(files.List(folder)) == digest;
        }
        catch (DirectoryNotFoundException)
        {
            return digest.Length == 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string DigestOf(ImmutableArray<FolderEntry> entries) => FileRecord.DigestOf(System.Text.Encoding.UTF8.GetBytes(
        string.Concat(entries.Select(entry => $"{entry.Name}\0{(entry.IsFolder ? 'd' : 'f')}{(entry.IsLink ? 'l' : ' ')}"))));

    private void Note(string path, FileRecord record) => _files.AddOrUpdate(path, record, (_, known) => Merge(known, record));

    private static FileRecord Merge(FileRecord known, FileRecord record) =>
        !known.Stamp.IsSameAs(record.Stamp) || (known.Digest is not null && record.Digest is not null && known.Digest != record.Digest)
            ? new FileRecord(FileStamp.Unknown, IsYoung: true, null)
            : known with { IsYoung = known.IsYoung || record.IsYoung, Digest = known.Digest ?? record.Digest };

    private void Note(string folder, string digest) =>
        _folders.AddOrUpdate(folder, digest, (_, known) => known == digest ? known : "?");
}
