using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DataContracts.Cli.Hosting;
using DataContracts.Reporting;

namespace DataContracts.Cli.Conversion;

/// <summary>A contract's file, as values and with their places.</summary>
internal sealed class ContractText
{
    private const int MaxDepth = 256;

    private readonly SourceDocument _document;

    private ContractText(SourceDocument document, byte[] utf8, JsonObject root)
    {
        _document = document;
        Utf8 = utf8;
        Root = root;
    }

    public string Path => _document.Path;

    /// <summary>The bytes, without a byte order mark.</summary>
    public byte[] Utf8 { get; }

    public JsonObject Root { get; }

    public static ContractText Read(string path, Place place)
    {
        var bytes = InputFile.Read(path);
        var document = SourceDocument.Parse(bytes, path, MaxDepth, out var problem);
        problem ??= document!.FindDuplicateNames().Concat(document.FindLoneSurrogates()).FirstOrDefault();
        if (problem is not null)
        {
            throw place.Refuse(path, problem.Range, $"{problem.RuleId}: {problem.Message}");
        }

        var utf8 = document!.HasByteOrderMark ? bytes[3..] : bytes;
        return JsonNode.Parse(utf8, documentOptions: new JsonDocumentOptions { MaxDepth = MaxDepth }) is JsonObject root
            ? new ContractText(document, utf8, root)
            : throw place.Refuse(path, document.Root.Range, "a contract must be an object");
    }

    public static byte[] Write(JsonObject contract) => ReadableJson.ToUtf8(json => contract.WriteTo(json)).ToArray();

    /// <summary>Where a value stands: a member's name, or an item.</summary>
    public SourceRange RangeOf(string pointer)
    {
        var at = _document.Root;
        foreach (var segment in pointer.Split('/').Skip(1))
        {
            var name = segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            at = at.Kind == JsonKind.Object
                ? at.EnumerateObject().First(member => member.Key == name).Value
                : at.EnumerateArray().ElementAt(int.Parse(name, CultureInfo.InvariantCulture));
        }

        return at.NameRange;
    }
}
