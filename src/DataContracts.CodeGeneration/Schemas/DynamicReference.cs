using DataContracts.JsonSchema.Schemas.Compilation;

namespace DataContracts.CodeGeneration.Schemas;

/// <summary>References whose target can depend on the way by which they were reached.</summary>
internal static class DynamicReference
{
    private static readonly string[] s_keywords = ["$dynamicRef", "$recursiveRef"];

    /// <summary>The targets that are the same on every way.</summary>
    public static IEnumerable<SchemaNode> Targets(SchemaNode node) =>
        s_keywords.Where(keyword => node.Has(keyword) && !IsOpen(node, keyword)).Select(node.Follow).OfType<SchemaNode>();

    /// <summary>Whether a schema has a reference that means different schemas on different ways.</summary>
    public static bool IsOpen(SchemaNode node) => s_keywords.Any(keyword => node.Has(keyword) && IsOpen(node, keyword));

    private static bool IsOpen(SchemaNode node, string keyword)
    {
        if (keyword == "$recursiveRef")
        {
            return node.Set.IsDynamic(SchemaIndexer.RecursiveAnchor);
        }

        _ = node.TryGet(keyword, out var value);
        var (_, fragment) = ReferenceUri.Split(value.GetString());
        return fragment.Length == 0 ? node.Follow(keyword) is null : node.Set.IsDynamic(fragment);
    }
}
