using System.Text.Json;
using System.Text.Json.Nodes;
using DataContracts.Cli.Hosting;

namespace DataContracts.Cli.Conversion;

/// <summary>A file that is converted: its values, and their positions.</summary>
internal sealed class ConvertedFile
{
    private const int MaxDepth = 256;

    private readonly SourceDocument _document;

    private ConvertedFile(SourceDocument document)
    {
        _document = document;
        Root = JsonNode.Parse(document.Root.RawUtf8, documentOptions: new JsonDocumentOptions { MaxDepth = MaxDepth });
    }

    public string Path => _document.Path;

    public JsonNode? Root { get; }

    public bool HasByteOrderMark => _document.HasByteOrderMark;

    public static ConvertedFile Read(string path, ReadOnlyMemory<byte> bytes, DocumentReader reader, Place place)
    {
        var document = reader(bytes, path, MaxDepth, out var problem);
        problem ??= document!.FindDuplicateNames().Concat(document.FindLoneSurrogates()).FirstOrDefault();
        return problem is null
            ? new ConvertedFile(document!)
            : throw place.Refuse(path, problem.Range, $"{problem.RuleId}: {MessageOf(path, problem)}");
    }

    /// <summary>The words of the check, which knows what of a contract may be shown.</summary>
    private static string MessageOf(string path, SyntaxProblem problem) =>
        VersionedContract.Load(path).Diagnostics
            .FirstOrDefault(found => found.RuleId == problem.RuleId && found.Range == problem.Range)?.Message ?? problem.Message;

    /// <summary>The position of a property's name, of an item, or of what is around it where there is no such value.</summary>
    public SourceRange RangeOf(string pointer) => _document.FindNearest(pointer).NameRange;
}
