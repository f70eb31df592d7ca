using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using DataContracts.JsonSchema.Secrets;
using DataContracts.Rules;
using DataContracts.Workspace;

namespace DataContracts.Contracts;

/// <summary>Reads files; those of contracts once per check.</summary>
internal sealed class DocumentLoader(int maxDepth, WorkspaceFiles? files = null) : ISchemaSource
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ConcurrentDictionary<string, LoadedFile> _shared = new(StringComparer.Ordinal);

    /// <summary>Where files are read from.</summary>
    public WorkspaceFiles Files { get; } = files ?? WorkspaceFiles.OnDisk;

    /// <summary>A file that several contracts may refer to, kept for all of them.</summary>
    public LoadedFile LoadShared(string path) => _shared.GetOrAdd(path, Load);

    public LoadedFile Load(string path)
    {
        try
        {
            var document = Files.ReadDocument(path, maxDepth, out var problem);
            return new LoadedFile(document, problem, Exists: true);
        }
        catch (Exception exception) when (ReadFailure.IsExpected(exception))
        {
            var exists = exception is not (FileNotFoundException or DirectoryNotFoundException);
            return new LoadedFile(null, ReadFailure.Describe(exception, path), exists);
        }
#pragma warning disable CA1031 // A reader's defect is this file's finding, and not that of each contract which refers to it.
        catch (Exception exception) when (InternalFault.Is(exception))
#pragma warning restore CA1031
        {
            var problem = new SyntaxProblem(SetupRules.InternalFault, SourceRange.FileStart, InternalFault.Describe(exception));
            return new LoadedFile(null, problem, Exists: true);
        }
    }

    /// <summary>Whether a file that can't be read as a document may mark something as secret.</summary>
    public bool MayMark(string path)
    {
        try
        {
            return Marks.MayBeIn(Files.Read(path).Span);
        }
#pragma warning disable CA1031 // That it can't be read is reported by those who want to read it; nothing of it is shown.
        catch (Exception exception) when (InternalFault.Is(exception))
#pragma warning restore CA1031
        {
            return true;
        }
    }

    /// <summary>A text file that is not JSON.</summary>
    public bool TryReadText(string path, out string text, [NotNullWhen(false)] out SyntaxProblem? problem)
    {
        text = "";
        problem = null;
        try
        {
            using var reader = new StreamReader(new MemoryStream(Files.Read(path).ToArray()), s_utf8);
            text = reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            problem = new SyntaxProblem(SyntaxRules.NotUtf8, SourceRange.FileStart, "it is not UTF-8");
        }
        catch (Exception exception) when (ReadFailure.IsExpected(exception))
        {
            problem = ReadFailure.Describe(exception, path);
        }

        return problem is null;
    }

    public SourceDocument? Load(string path, out SyntaxProblem? problem)
    {
        var file = LoadShared(path);
        problem = file.Exists ? file.Problem : null;
        if (problem is { MessageWithoutText: { } message } && MayMark(path))
        {
            problem = problem with { Message = message };
        }

        return file.Document;
    }

    public IEnumerable<string> Enumerate(string root) => Files.Schemas(root);

    public string Resolve(string path)
    {
        try
        {
            return Files.Disk.Resolve(path);
        }
        catch (Exception exception) when (ReadFailure.IsExpected(exception))
        {
            // Reading it fails for the same reason, and that is reported.
            return path;
        }
    }
}
