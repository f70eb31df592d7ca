using System.Text.Json.Nodes;

namespace DataContracts.Drift.Tests.Comparison.Attack;

/// <summary>
/// Makes one typical change to a schema: drops a keyword, moves a limit, removes a value, adds a keyword or wraps a subschema.
/// </summary>
internal sealed class SchemaMutation(Random random, RandomSchemas schemas)
{
    private static readonly HashSet<string> s_maps = ["properties", "patternProperties", "definitions", "$defs", "dependentSchemas",
        "dependencies", "dependentRequired"];

    public JsonObject Of(JsonObject schema)
    {
        var copy = schema.DeepClone().AsObject();
        var places = Objects(copy).ToArray();
        Change(places[random.Next(places.Length)]);
        return copy;
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject o =>
            [o, .. o.Where(member => member.Key is not ("enum" or "const" or "default" or "examples"))
                .SelectMany(member => s_maps.Contains(member.Key) && member.Value is JsonObject map
                    ? map.SelectMany(each => Objects(each.Value))
                    : Objects(member.Value))],
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };

    private void Change(JsonObject schema)
    {
        if (schema.Count == 0 || random.Next(5) == 0)
        {
            schemas.Add(schema, random.Next(3));
            return;
        }

        var (name, value) = schema.ElementAt(random.Next(schema.Count));
        switch (value)
        {
            case JsonValue number when number.TryGetValue(out double old) && random.Next(4) > 0:
                schema[name] = (int)old + random.Next(-1, 2) is var next
                    && (name == "multipleOf" || !name.StartsWith("exclusive", StringComparison.Ordinal))
                    ? Math.Max(name == "multipleOf" ? 1 : 0, next)
                    : next;
                break;
            case JsonArray list when list.Count > 1 && random.Next(4) > 0:
                list.RemoveAt(random.Next(list.Count));
                break;
            case JsonArray list when name is "anyOf" or "oneOf" or "allOf" && random.Next(2) == 0:
                schema[random.Next(2) == 0 ? "anyOf" : "oneOf"] = list.DeepClone();
                break;
            case JsonArray list when name == "enum":
                list.Add(schemas.Value());
                break;
            default:
                schema.Remove(name);
                break;
        }
    }
}
