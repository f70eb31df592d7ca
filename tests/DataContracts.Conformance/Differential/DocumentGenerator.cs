using System.Text.Json.Nodes;

namespace DataContracts.Conformance.Differential;

/// <summary>
/// Generates documents near the boundaries of a schema: names, values, sizes and limits are taken from the schema, sometimes off by one.
/// </summary>
internal sealed class DocumentGenerator(Dialect dialect, JsonObject root, Random random)
{
    private const int Depth = 5;

    public JsonNode? Next() => Value([root], Depth);

    private JsonNode? Value(IEnumerable<JsonNode?> schemas, int depth)
    {
        var hints = schemas.SelectMany(schema => InPlace(schema, 6)).ToArray();
        if (depth == 0 || hints.Length == 0 || random.Next(10) == 0)
        {
            return Pools.Value(random, Math.Min(depth, 2));
        }

        var values = hints.SelectMany(Values).ToArray();
        return values.Length > 0 && random.Next(4) > 0 ? random.Of(values)?.DeepClone()
            : TypeOf(hints) switch
            {
                "null" => null,
                "boolean" => random.Next(2) == 0,
                "number" or "integer" => Number(hints),
                "string" => String(hints),
                "array" => Array(hints, depth),
                _ => Object(hints, depth),
            };
    }

    // The schema and everything else that applies to the same value, with one random branch of alternatives.
    private IEnumerable<JsonObject> InPlace(JsonNode? schema, int budget)
    {
        if (schema is not JsonObject found || budget == 0)
        {
            return [];
        }

        var others = new List<JsonNode?> { Target((string?)(found["$ref"] as JsonValue)) };
        others.AddRange(found["allOf"] as JsonArray ?? []);
        others.AddRange(new[] { "anyOf", "oneOf" }
            .Select(name => found[name] is JsonArray { Count: > 0 } branches ? branches[random.Next(branches.Count)] : null));
        others.AddRange(random.Next(2) == 0 ? [found["if"], found["then"]] : [found["else"]]);
        others.AddRange(
            (found["dependentSchemas"] as JsonObject ?? found["dependencies"] as JsonObject)?.Select(member => member.Value) ?? []);
        if (random.Next(3) == 0)
        {
            others.Add(found["not"]);
        }

        return others.SelectMany(other => InPlace(other, budget - 1)).Prepend(found);
    }

    private JsonNode? Target(string? reference) =>
        reference is null ? null : root[dialect.Definitions]![reference[(reference.LastIndexOf('/') + 1)..]];

    private static IEnumerable<JsonNode?> Values(JsonObject schema)
    {
        var values = schema["enum"] as JsonArray ?? [];
        return schema.TryGetPropertyValue("const", out var value) ? values.Append(value) : values;
    }

    private string TypeOf(JsonObject[] hints)
    {
        var types = hints.SelectMany(Types).ToArray();
        return types.Length > 0
            ? random.Of(types)
            : random.Of(["null", "boolean", "number", "string", "array", "object", "array", "object"]);
    }

    private static IEnumerable<string> Types(JsonObject schema)
    {
        var named = schema["type"] switch
        {
            JsonValue one => [(string)one!],
            JsonArray several => several.Select(type => (string)type!),
            _ => Enumerable.Empty<string>(),
        };
        return named.Concat(schema.Select(member => KeywordTypes.Of(member.Key)).OfType<string>());
    }

    private JsonNode Number(JsonObject[] hints)
    {
        var limits = Members(hints, "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
            .Select(limit => (double)limit!)
            .ToArray();
        return limits.Length == 0 || random.Next(4) == 0 ? Pools.Number(random) : random.Of(limits) + random.Of([0, 0, 1, -1, 0.5, -0.25]);
    }

    private JsonNode String(JsonObject[] hints)
    {
        var limits = Members(hints, "minLength", "maxLength").Select(limit => (int)(double)limit!).ToArray();
        return limits.Length == 0 || random.Next(2) == 0
            ? Pools.String(random)
            : string.Concat(Enumerable.Range(0, Math.Max(0, random.Of(limits) + random.Next(-1, 2)))
                .Select(_ => random.Of(["a", "😀", "1"])));
    }

    private JsonArray Array(JsonObject[] hints, int depth)
    {
        var limits = Members(hints, "minItems", "maxItems", "minContains", "maxContains")
            .Select(limit => (int)(double)limit!)
            .Append(random.Next(4))
            .ToArray();
        var length = Math.Max(0, random.Of(limits) + random.Next(-1, 2));
        return new JsonArray([.. Enumerable.Range(0, length).Select(index => Value(ItemSchemas(hints, index), depth - 1))]);
    }

    private List<JsonNode?> ItemSchemas(JsonObject[] hints, int index)
    {
        var byPlace = Members(hints, "prefixItems", "items")
            .OfType<JsonArray>()
            .Where(tuple => index < tuple.Count)
            .Select(tuple => tuple[index]);
        var others = Members(hints, "items", "additionalItems", "unevaluatedItems").Where(schema => schema is JsonObject);
        var contained = random.Next(2) == 0 ? Members(hints, "contains") : [];
        return Some([.. byPlace, .. others, .. contained]);
    }

    private JsonObject Object(JsonObject[] hints, int depth)
    {
        var known = Members(hints, "properties", "dependentSchemas", "dependentRequired", "dependencies")
            .OfType<JsonObject>()
            .SelectMany(map => map.Select(member => member.Key));
        var required = Members(hints, "required").OfType<JsonArray>().SelectMany(names => names.Select(name => (string)name!));
        var names = known.Where(_ => random.Next(3) > 0)
            .Concat(required.Where(_ => random.Next(8) > 0))
            .Concat(Pools.Pick(random, Pools.Names, random.Next(3)))
            .Distinct();
        return new JsonObject(names.OrderBy(_ => random.Next())
            .Select(name => KeyValuePair.Create(name, Value(PropertySchemas(hints, name), depth - 1))).ToList());
    }

    private List<JsonNode?> PropertySchemas(JsonObject[] hints, string name)
    {
        var byName = Members(hints, "properties").OfType<JsonObject>().Select(map => map[name]);
        var byPattern = Members(hints, "patternProperties").OfType<JsonObject>().SelectMany(map => map.Select(member => member.Value));
        return Some([.. byName, .. byPattern, .. Members(hints, "additionalProperties", "unevaluatedProperties")]);
    }

    private List<JsonNode?> Some(List<JsonNode?> schemas) => schemas.Count > 1 && random.Next(2) == 0 ? [random.Of(schemas)] : schemas;

    private static IEnumerable<JsonNode?> Members(JsonObject[] hints, params string[] keywords) =>
        hints.SelectMany(hint => keywords.Select(keyword => hint[keyword])).Where(value => value is not null);
}
