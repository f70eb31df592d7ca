using System.Text;
using System.Text.Json;

namespace DataContracts.Snapshots.Text;

/// <summary>A document with one value a line, so that a position in it can be shown.</summary>
internal static class IndentedJson
{
    /// <summary>The same document laid out; the bytes as they are where that would lose something or they are not JSON.</summary>
    public static ReadOnlyMemory<byte> LayOut(ReadOnlyMemory<byte> utf8)
    {
        var document = SourceDocument.Parse(utf8, "", 256, out _);
        if (document is null || document.FindDuplicateNames().Concat(document.FindLoneSurrogates()).Any())
        {
            return utf8;
        }

        using var json = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = 256 });
        return Encoding.UTF8.GetBytes(ValueLayout.Plain(json.RootElement).Text);
    }
}
