using System.Globalization;
using System.Text;

namespace DataContracts.Reading;

/// <summary>JSON Pointer (RFC 6901) to and from token indexes.</summary>
internal static class JsonPointer
{
    public static string Of(SourceDocument document, int target)
    {
        var pointer = new StringBuilder();
        var container = 0;
        while (container != target)
        {
            container = Step(document, container, target, pointer);
        }

        return pointer.ToString();
    }

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

    private static int Step(SourceDocument document, int container, int target, StringBuilder pointer)
    {
        var tokens = document.Tokens;
        var isObject = tokens[container].Type == InstanceTypes.Object;
        var position = 0;
        var child = container + 1;
        while (true)
        {
            var value = isObject ? child + 1 : child;
            if (target < tokens[value].Next)
            {
                pointer.Append('/');
                pointer.Append(isObject ? Escape(document.StringOf(child)) : position.ToString(CultureInfo.InvariantCulture));

                // A member's name has the pointer of its value.
                return target == child ? target : value;
            }

            child = tokens[value].Next;
            position++;
        }
    }

    public static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
