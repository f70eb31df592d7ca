using System.Text;
using System.Text.Json;
using DataContracts.Cli.Hosting;

namespace DataContracts.Cli.Publishing;

/// <summary>Changes one member of a JSON text and leaves every other byte as it is.</summary>
internal static class JsonSplice
{
    private const int MaxDepth = 256;

    /// <summary>The bytes of a member's value, or null.</summary>
    public static byte[]? Find(byte[] utf8, params ReadOnlySpan<string> path) => Locate(utf8, path) is { } range ? utf8[range] : null;

    /// <summary>The text with the member's value replaced, or with the member added in front of the others.</summary>
    public static byte[] Set(byte[] utf8, ReadOnlySpan<string> path, ReadOnlySpan<byte> value)
    {
        if (Locate(utf8, path) is { } range)
        {
            return [.. utf8.AsSpan(..range.Start), .. value, .. utf8.AsSpan(range.End..)];
        }

        var parent = Locate(utf8, path[..^1]) ?? throw new CannotRunException(
            $"there is no '{string.Join('/', path[..^1]!)}' to write '{path[^1]}' into");
        var start = parent.Start.Value + 1;
        var space = utf8.AsSpan(start, utf8.AsSpan(start).IndexOfAnyExcept(" \t\r\n"u8));
        var member = Encoding.UTF8.GetBytes($"\"{JsonEncodedText.Encode(path[^1])}\": ");
        var isEmpty = utf8[start + space.Length] == '}';
        return [.. utf8.AsSpan(0, start), .. space, .. member, .. value, .. isEmpty ? ""u8 : ","u8, .. utf8.AsSpan(start)];
    }

    /// <summary>The text without a member that is there, and without the comma that set it apart.</summary>
    public static byte[] Remove(byte[] utf8, ReadOnlySpan<string> path)
    {
        var parent = Locate(utf8, path[..^1])!.Value;
        var (start, isRemoved) = (parent.Start.Value + 1, false);
        var end = start;
        var reader = new Utf8JsonReader(utf8.AsSpan(parent), new JsonReaderOptions { MaxDepth = MaxDepth });
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (isRemoved)
            {
                // It was the first: the comma is after it.
                return [.. utf8.AsSpan(..start), .. utf8.AsSpan(parent.Start.Value + (int)reader.TokenStartIndex)];
            }

            var isFound = reader.ValueTextEquals(path[^1]);
            var name = parent.Start.Value + (int)reader.TokenStartIndex;
            var isFirst = end == parent.Start.Value + 1;
            reader.Read();
            reader.Skip();
            if (isFound && !isFirst)
            {
                return [.. utf8.AsSpan(..end), .. utf8.AsSpan(parent.Start.Value + (int)reader.BytesConsumed)];
            }

            (start, isRemoved) = isFound ? (name, true) : (start, false);
            end = parent.Start.Value + (int)reader.BytesConsumed;
        }

        return isRemoved ? [.. utf8.AsSpan(..(parent.Start.Value + 1)), .. utf8.AsSpan(parent.End.Value - 1)] : utf8;
    }

    private static Range? Locate(byte[] utf8, ReadOnlySpan<string> path)
    {
        var mark = utf8.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var reader = new Utf8JsonReader(utf8.AsSpan(mark), new JsonReaderOptions { MaxDepth = MaxDepth });
        reader.Read();
        foreach (var name in path)
        {
            if (!MoveTo(ref reader, name))
            {
                return null;
            }
        }

        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return (mark + start)..(mark + (int)reader.BytesConsumed);
    }

    private static bool MoveTo(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isFound = reader.ValueTextEquals(name);
            reader.Read();
            if (isFound)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }
}
