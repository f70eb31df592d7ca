using System.Collections.Frozen;

namespace DataContracts.CodeGeneration.Schemas;

/// <summary>Schemas that add nothing to another one but words and limits which no C# type expresses.</summary>
internal static class References
{
    // All other keywords leave a value's C# type as it is: descriptions, defaults, examples, lengths, counts.
    private static readonly FrozenSet<string> s_shaping = FrozenSet.Create(
        StringComparer.Ordinal,
        "$ref", "$dynamicRef", "$recursiveRef", "allOf", "anyOf", "oneOf", "if", "then", "else", "dependentSchemas", "dependencies",
        "type", "enum", "const", "format", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
        "properties", "patternProperties", "additionalProperties", "unevaluatedProperties", "required",
        "items", "prefixItems", "additionalItems", "unevaluatedItems");

    /// <summary>The schema that this one stands for: the end of a chain of references with nothing beside them.</summary>
    public static ContractSchema Resolve(ContractSchema node)
    {
        var visited = new HashSet<int>();
        while (visited.Add(node.Id) && Target(node) is { } target)
        {
            node = target;
        }

        return node;
    }

    /// <summary>Schemas that hold together, without those that add nothing to the C# type of the others.</summary>
    public static IEnumerable<ContractSchema> Resolve(IEnumerable<ContractSchema> together)
    {
        var nodes = together.Select(Resolve).DistinctBy(node => node.Id).ToArray();
        var shaping = nodes.Where(node => node.IsFalse || Shaping(node).Any()).ToArray();
        return shaping.Length > 0 ? shaping : nodes.Where(node => node.Keywords.Any());
    }

    /// <summary>The branches of a schema that is nothing but their choice; null where it is not.</summary>
    public static ContractSchema[]? Branches(ContractSchema node) =>
        Shaping(node).Take(2).ToArray() is [("oneOf" or "anyOf") and var keyword] ? [.. node.Schemas(keyword)] : null;

    /// <summary>Whether a schema allows null and nothing else, by one keyword.</summary>
    public static bool IsNull(ContractSchema node)
    {
        node = Resolve(node);
        return Shaping(node).Take(2).ToArray() switch
        {
            ["type"] => node.TryGet("type", out var type) && type.Kind == JsonKind.String && type.GetString() == "null",
            ["const"] => node.TryGet("const", out var value) && value.Kind == JsonKind.Null,
            ["enum"] => node.TryGet("enum", out var values) && values.EnumerateArray().All(value => value.Kind == JsonKind.Null),
            _ => false,
        };
    }

    private static ContractSchema? Target(ContractSchema node) => Shaping(node).Take(2).ToArray() switch
    {
        ["$ref"] => node.Follow("$ref"),
        ["$dynamicRef" or "$recursiveRef"] => DynamicReference.Targets(node).FirstOrDefault(),
        ["allOf"] when node.Schemas("allOf").Take(2).ToArray() is [var only] => only,
        _ => null,
    };

    private static IEnumerable<string> Shaping(ContractSchema node) => node.Keywords.Where(s_shaping.Contains).Distinct();
}
