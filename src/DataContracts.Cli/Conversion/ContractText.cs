using System.Text.Json.Nodes;
using DataContracts.Cli.Hosting;
using DataContracts.Reporting;

namespace DataContracts.Cli.Conversion;

/// <summary>A contract's file, as values and with their positions.</summary>
internal sealed class ContractText
{
    private readonly ConvertedFile _file;

    private ContractText(ConvertedFile file, byte[] utf8, JsonObject root)
    {
        _file = file;
        Utf8 = utf8;
        Root = root;
    }

    public string Path => _file.Path;

    /// <summary>The bytes, without a byte order mark.</summary>
    public byte[] Utf8 { get; }

    public JsonObject Root { get; }

    public static ContractText Read(string path, Place place)
    {
        var bytes = InputFile.Read(path);
        var file = ConvertedFile.Read(path, bytes, SourceDocument.Parse, place);
        return file.Root is JsonObject root
            ? new ContractText(file, file.HasByteOrderMark ? bytes[3..] : bytes, root)
            : throw place.Refuse(path, file.RangeOf(""), "a contract must be an object");
    }

    public static byte[] Write(JsonObject contract) => ReadableJson.ToUtf8(json => contract.WriteTo(json)).ToArray();

    /// <summary>The position of a property's name, or of an item.</summary>
    public SourceRange RangeOf(string pointer) => _file.RangeOf(pointer);
}
