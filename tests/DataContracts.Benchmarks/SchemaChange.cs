using System.Text.Json.Nodes;

namespace DataContracts.Benchmarks;

/// <summary>Makes one typical maintenance change to a published schema.</summary>
internal static class SchemaChange
{
    /// <summary>The description of the change, or null if nothing can be changed.</summary>
    public static string? Make(string schema, Random random, out string changed)
    {
        var root = JsonNode.Parse(schema)!;
        (JsonObject Schema, string Keyword)[] places = [.. Places(root)];
        changed = schema;
        if (places.Length == 0)
        {
            return null;
        }

        var (place, keyword) = places[random.Next(places.Length)];
        Change(place, keyword);
        changed = root.ToJsonString();
        return $"{keyword} at {place.GetPath()}";
    }

    private static IEnumerable<(JsonObject Schema, string Keyword)> Places(JsonNode? node) => node switch
    {
        JsonObject o =>
            o.Where(member => IsChangeable(member.Key, member.Value))
                .Select(member => (o, member.Key))
                .Concat(o.SelectMany(member => Places(member.Value))),
        JsonArray list => list.SelectMany(Places),
        _ => [],
    };

    private static bool IsChangeable(string keyword, JsonNode? value) => (keyword, value) switch
    {
        ("required" or "enum", JsonArray) => true,
        ("type" or "pattern" or "additionalProperties" or "minimum" or "maximum" or "maxLength" or "minLength" or "format", JsonValue) =>
            true,
        _ => false,
    };

    private static void Change(JsonObject place, string keyword)
    {
        switch (place[keyword])
        {
            case JsonArray { Count: > 1 } list:
                list.RemoveAt(list.Count - 1);
                break;
            case JsonArray list:
                list.Add("added");
                break;
            case JsonValue value when keyword == "type":
                place[keyword] = (string?)value == "string" ? new JsonArray("string", "null") : "string";
                break;
            case JsonValue value when value.TryGetValue(out int number):
                place[keyword] = number + 1;
                break;
            default:
                place.Remove(keyword);
                break;
        }
    }
}
