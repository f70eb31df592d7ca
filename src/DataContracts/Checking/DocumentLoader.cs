using System.Collections.Concurrent;

namespace DataContracts.Checking;

/// <summary>Reads files; those of contracts once per check.</summary>
internal sealed class DocumentLoader(int maxDepth) : ISchemaSource
{
    // Links are not followed: one to a folder above would never end.
    private static readonly EnumerationOptions s_all = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    private readonly ConcurrentDictionary<string, LoadedFile> _shared = new(StringComparer.Ordinal);

    /// <summary>A file that several contracts may refer to, kept for all of them.</summary>
    public LoadedFile LoadShared(string path) => _shared.GetOrAdd(path, Load);

    public LoadedFile Load(string path)
    {
        try
        {
            var document = SourceDocument.Parse(File.ReadAllBytes(path), path, maxDepth, out var problem);
            return new LoadedFile(document, problem, Exists: true);
        }
        catch (Exception exception) when (ReadFailure.IsExpected(exception))
        {
            return new LoadedFile(null, ReadFailure.Describe(exception, path), exception is not (FileNotFoundException or DirectoryNotFoundException));
        }
    }

    public SourceDocument? Load(string path, out SyntaxProblem? problem)
    {
        var file = LoadShared(path);
        problem = file.Exists ? file.Problem : null;
        return file.Document;
    }

    public IEnumerable<string> Enumerate(string root) => Directory.Exists(root) ? Directory.EnumerateFiles(root, "*.json", s_all) : [];
}
