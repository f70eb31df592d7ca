using DataContracts.Cli.Hosting;
using DataContracts.Reporting.Files;
using DataContracts.Signals.Documents;

namespace DataContracts.Cli.Measuring;

/// <summary>Files of keys beside documents of signals.</summary>
internal static class KeyFiles
{
    /// <param name="document">Full path of the document.</param>
    /// <param name="keys">The keys, ascending, each once.</param>
    /// <param name="rows">How many rows have one.</param>
    public static KeyStamp Write(string document, IEnumerable<ulong> keys, long rows)
    {
        KeyStamp? stamp = null;
        AtomicFile.Write(KeyFile.PathOf(document), file => stamp = KeyFile.Write(file, keys, rows));
        return stamp!;
    }

    /// <summary>The duplicates of the rows of all documents; null unless the keys of each are beside it.</summary>
    /// <param name="documents">Their full paths, and what they say of duplicates.</param>
    /// <param name="target">Full path of the document that they become; null where it is not written to a file.</param>
    public static DuplicateCount? Union(IReadOnlyList<(string Path, DuplicateCount? Duplicates)> documents, string? target)
    {
        if (documents.Any(document => document.Duplicates?.Keys is null || !File.Exists(KeyFile.PathOf(document.Path))))
        {
            return null;
        }

        var rows = documents.Sum(document => document.Duplicates!.Keys!.Rows);
        var union = KeyFile.Union(documents.Select(document => Read(KeyFile.PathOf(document.Path), document.Duplicates!.Keys!)));
        return DuplicateCount.Of(
            documents[0].Duplicates!.Key, target is null ? KeyFile.Write(Stream.Null, union, rows) : Write(target, union, rows));
    }

    private static IEnumerable<ulong> Read(string path, KeyStamp stamp)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024);
        using var keys = KeyFile.Read(file, stamp).GetEnumerator();
        while (Advance())
        {
            yield return keys.Current;
        }

        bool Advance()
        {
            try
            {
                return keys.MoveNext();
            }
            catch (InvalidDataException exception)
            {
                throw new CannotRunException($"'{path}' is not the file of keys of the document beside it: {exception.Message}");
            }
        }
    }
}
