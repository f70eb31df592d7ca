using System.Collections.Immutable;

namespace DataContracts.CodeGeneration.Schemas;

/// <summary>Schemas as alternatives, each a set of schemas which hold together: what <c>$ref</c>, <c>allOf</c>, <c>anyOf</c> and <c>oneOf</c> say, told apart.</summary>
internal static class Alternatives
{
    private const int Most = 64;

    /// <returns>The alternatives, or null where there are too many to tell apart.</returns>
    public static List<ImmutableArray<SchemaNode>>? Of(IEnumerable<SchemaNode> together)
    {
        var found = new List<ImmutableArray<SchemaNode>>();
        return Expand(Flatten(together), found) ? found : null;
    }

    /// <summary>The schemas with all that hold wherever they do.</summary>
    public static ImmutableArray<SchemaNode> Flatten(IEnumerable<SchemaNode> together)
    {
        var flat = ImmutableArray.CreateBuilder<SchemaNode>();
        var pending = new Stack<SchemaNode>(together.Reverse());
        while (pending.TryPop(out var node))
        {
            if (flat.Any(known => known.Key == node.Key))
            {
                continue;
            }

            flat.Add(node);
            foreach (var other in node.Schemas("allOf").Reverse())
            {
                pending.Push(other);
            }

            foreach (var reference in (string[])["$dynamicRef", "$recursiveRef", "$ref"])
            {
                if (node.Follow(reference) is { } target)
                {
                    pending.Push(target);
                }
            }
        }

        return flat.ToImmutable();
    }

    private static bool Expand(ImmutableArray<SchemaNode> together, List<ImmutableArray<SchemaNode>> found)
    {
        var at = together.ToList().FindIndex(node => node.Has("oneOf") || node.Has("anyOf"));
        if (at < 0)
        {
            found.Add(together);
            return found.Count <= Most;
        }

        var node = together[at];
        var keyword = node.Has("oneOf") ? "oneOf" : "anyOf";
        var rest = together.SetItem(at, node with { Ignored = node.Ignored.Add(keyword) });
        return node.Schemas(keyword).All(branch => Expand([.. rest, .. Flatten([branch]).Where(added => rest.All(known => known.Key != added.Key))], found));
    }
}
