using System.Collections.Concurrent;

namespace DataContracts.Checking;

/// <summary>Reads files once per check, and says in plain words why one can't be read.</summary>
internal sealed class DocumentLoader(int maxDepth) : ISchemaSource
{
    private readonly ConcurrentDictionary<string, LoadedFile> _files = new(StringComparer.Ordinal);

    /// <summary>A contract's file, kept for every other contract that refers to it.</summary>
    public LoadedFile LoadShared(string path) => _files.GetOrAdd(path, Load);

    public LoadedFile Load(string path)
    {
        try
        {
            var utf8 = File.ReadAllBytes(path);
            return new LoadedFile(SourceDocument.Parse(utf8, path, maxDepth, out var problem), problem, Exists: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or OutOfMemoryException)
        {
            return new LoadedFile(null, new SyntaxProblem("DC0001", SourceRange.FileStart, $"the file can't be read: {Reason(exception, path)}"), exception is not (FileNotFoundException or DirectoryNotFoundException));
        }
    }

    public SourceDocument? Load(string path, out SyntaxProblem? problem)
    {
        var file = LoadShared(path);
        problem = file.Exists ? file.Problem : null;
        return file.Document;
    }

    public IEnumerable<string> Enumerate(string root)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        return Directory.Exists(root) ? Directory.EnumerateFiles(root, "*.json", options) : [];
    }

    private static string Reason(Exception exception, string path) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "it does not exist",
        _ when Directory.Exists(path) => "it is a folder",
        UnauthorizedAccessException => "access is denied",
        PathTooLongException => "its path is too long",
        OutOfMemoryException => "it is too large",
        _ when File.Exists(path) && new FileInfo(path).Length > int.MaxValue => "it is larger than 2 GiB",
        _ => "the system reports an error, or another program holds it",
    };
}
