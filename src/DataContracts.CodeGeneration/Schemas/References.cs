using System.Collections.Frozen;

namespace DataContracts.CodeGeneration.Schemas;

/// <summary>Schemas that are but a word for another one.</summary>
internal static class References
{
    private static readonly FrozenSet<string> s_saysNothing = FrozenSet.Create(
        StringComparer.Ordinal, "$schema", "$id", "id", "$comment", "$anchor", "$dynamicAnchor", "$recursiveAnchor", "$vocabulary", "$defs", "definitions", "contentEncoding", "contentMediaType", "contentSchema");

    /// <summary>The schema that this one is, where it is a reference and nothing else.</summary>
    public static SchemaNode? Target(SchemaNode node) => Sole(node) switch
    {
        "$ref" => node.Follow("$ref"),
        "allOf" when node.Schemas("allOf").ToArray() is [var only] => Target(only),
        _ => null,
    };

    /// <summary>The one schema beside null of a schema that is nothing but their choice.</summary>
    public static SchemaNode? BesideNull(SchemaNode node)
    {
        if (Sole(node) is not ("oneOf" or "anyOf") || node.Schemas(Sole(node)!).ToArray() is not { Length: 2 } branches)
        {
            return null;
        }

        return IsNull(branches[0]) ? branches[1] : IsNull(branches[1]) ? branches[0] : null;
    }

    public static bool SaysNothing(string keyword) => s_saysNothing.Contains(keyword);

    private static string? Sole(SchemaNode node) =>
        node.Keywords.Where(keyword => !SaysNothing(keyword)).Distinct().Take(2).ToArray() is [var only] ? only : null;

    private static bool IsNull(SchemaNode node) =>
        (Sole(node) == "type" && node.TryGet("type", out var type) && type.Kind == JsonKind.String && type.GetString() == "null")
        || (Sole(node) == "const" && node.TryGet("const", out var value) && value.Kind == JsonKind.Null);
}
