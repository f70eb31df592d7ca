using System.Text.Json.Nodes;

namespace DataContracts.Types;

/// <summary>
/// A derived type together with the property that tells it apart: closed objects can't be added up by <c>allOf</c>, so they are written
/// out.
/// </summary>
internal static class TaggedType
{
    public const string Property = "x-derived-property";
    public const string Value = "x-derived-value";

    /// <summary>Whether other members whose name begins with $ are refused, as System.Text.Json's own polymorphism does.</summary>
    public const string RefusesMetadata = "x-derived-refuses";

    public static void WriteOut(JsonObject root)
    {
        foreach (var alternative in All(root).ToArray())
        {
            var (name, value) = (alternative[Property]!.GetValue<string>(), alternative[Value]!.DeepClone());
            var refuses = alternative.ContainsKey(RefusesMetadata);
            var type = Definition(root, alternative["allOf"]![0]!["$ref"]!.GetValue<string>()).DeepClone().AsObject();
            alternative.Clear();
            foreach (var (keyword, content) in type.ToArray())
            {
                alternative[keyword] = content?.DeepClone();
            }

            if (refuses)
            {
                var pattern = new JsonObject
                {
                    ["anyOf"] = new JsonArray(new JsonObject { ["const"] = name }, new JsonObject { ["pattern"] = "^(?![$])" }),
                };
                alternative["propertyNames"] = pattern;
            }

            Member(alternative, "properties", () => new JsonObject()).AsObject()[name] = new JsonObject { ["const"] = value };
            Member(alternative, "required", () => new JsonArray()).AsArray().Add(name);
        }
    }

    private static JsonNode Member(JsonObject schema, string name, Func<JsonNode> create) => schema[name] ?? (schema[name] = create());

    // Generated references are plain: #/definitions/Name.
    private static JsonObject Definition(JsonObject root, string reference) =>
        reference.Split('/')
            .Skip(1)
            .Aggregate(
                (JsonNode)root,
                (node, name) => node[name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)]!)
            .AsObject();

    private static IEnumerable<JsonObject> All(JsonNode node) => node switch
    {
        JsonObject schema when schema.ContainsKey(Property) => [schema],
        JsonObject schema => schema.Select(member => member.Value).OfType<JsonNode>().SelectMany(All),
        JsonArray items => items.OfType<JsonNode>().SelectMany(All),
        _ => [],
    };
}
