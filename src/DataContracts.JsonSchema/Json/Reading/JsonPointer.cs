namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>JSON Pointer (RFC 6901) to token indexes; from them: <see cref="PointerTable"/>.</summary>
internal static class JsonPointer
{
    public static string Append(string pointer, string name) => $"{pointer}/{Escape(name)}";

    /// <summary>The tokens on the way to the target, each a value, the root first; null where the pointer leads nowhere.</summary>
    public static List<int>? Resolve(SourceDocument document, int root, ReadOnlySpan<char> pointer, ChildTables children)
    {
        var way = new List<int> { root };
        return Follow(document, pointer, children, way) ? way : null;
    }

    /// <summary>The target's token, or that of the last value on the way to it.</summary>
    public static int ResolveNearest(SourceDocument document, ReadOnlySpan<char> pointer)
    {
        var way = new List<int> { 0 };
        _ = Follow(document, pointer, new ChildTables(), way);
        return way[^1];
    }

    private static bool Follow(SourceDocument document, ReadOnlySpan<char> pointer, ChildTables children, List<int> way)
    {
        while (!pointer.IsEmpty)
        {
            if (pointer[0] != '/')
            {
                return false;
            }

            pointer = pointer[1..];
            var end = pointer.IndexOf('/');
            var segment = end < 0 ? pointer : pointer[..end];
            pointer = end < 0 ? [] : pointer[end..];
            var next = children.Find(document, way[^1], Unescape(segment.ToString()));
            if (next < 0)
            {
                return false;
            }

            way.Add(next);
        }

        return true;
    }

    public static string Unescape(string segment) =>
        segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    public static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
