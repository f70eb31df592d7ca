using System.Text.Json.Nodes;

namespace DataContracts.Formats;

/// <summary>A YAML text (1.2, core schema) as JSON values, which still knows where everything stands.</summary>
public sealed class YamlDocument
{
    private readonly Dictionary<string, SourceRange> _ranges;

    internal YamlDocument(string path, JsonNode? root, Dictionary<string, SourceRange> ranges)
    {
        Path = path;
        Root = root;
        _ranges = ranges;
    }

    /// <summary>Full path of the file, or whatever identifies the text.</summary>
    public string Path { get; }

    /// <summary>The document's value.</summary>
    public JsonNode? Root { get; }

    /// <summary>Where a value stands: a member's name, or an item. Where nothing stands there, the nearest value around it.</summary>
    /// <param name="pointer">RFC 6901 pointer of the value.</param>
    public SourceRange RangeOf(string pointer)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        for (var at = pointer; ; at = at[..at.LastIndexOf('/')])
        {
            if (_ranges.TryGetValue(at, out var range) || at.LastIndexOf('/') < 0)
            {
                return range == default ? SourceRange.FileStart : range;
            }
        }
    }
}
