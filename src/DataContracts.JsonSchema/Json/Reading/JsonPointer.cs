namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>JSON Pointer (RFC 6901) to token indexes; from them: <see cref="PointerTable"/>.</summary>
internal static class JsonPointer
{
    public static string Append(string pointer, string name) => $"{pointer}/{Escape(name)}";

    /// <summary>The tokens on the way to the target, each a value, the root first; null where the pointer leads nowhere.</summary>
    public static List<int>? Resolve(SourceDocument document, int root, ReadOnlySpan<char> pointer, ChildTables children)
    {
        var way = new List<int> { root };
        while (!pointer.IsEmpty)
        {
            if (pointer[0] != '/')
            {
                return null;
            }

            pointer = pointer[1..];
            var end = pointer.IndexOf('/');
            var segment = end < 0 ? pointer : pointer[..end];
            pointer = end < 0 ? [] : pointer[end..];
            var next = children.Find(document, way[^1], segment.ToString().Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
            if (next < 0)
            {
                return null;
            }

            way.Add(next);
        }

        return way;
    }

    public static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
