using System.Text.Json;
using System.Text.Json.Nodes;

namespace DataContracts.Benchmarks.PeerTables;

/// <summary>
/// A contract of a given size: entities with twenty properties that reference each other, as in generated contracts.
/// </summary>
internal static class GeneratedContract
{
    public static byte[] Create(int size)
    {
        var entities = new JsonObject();
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["type"] = "object",
            ["properties"] = new JsonObject(),
            ["additionalProperties"] = false,
            ["$defs"] = entities,
        };
        for (var length = 0; length < size;)
        {
            var index = entities.Count;
            var entity = Entity(index);
            length += entity.ToJsonString().Length;
            entities.Add($"entity{index}", entity);
            schema["properties"]!.AsObject().Add($"entity{index}", Reference(index));
        }

        return JsonSerializer.SerializeToUtf8Bytes(schema);
    }

    private static JsonObject Entity(int index)
    {
        var properties = new JsonObject
        {
            ["id"] = new JsonObject { ["type"] = "string", ["pattern"] = $"^e{index}-[0-9]{{1,9}}$" },
            ["status"] = new JsonObject { ["enum"] = new JsonArray("new", "open", "closed", $"special{index}") },
        };
        for (var property = 0; property < 18; property++)
        {
            properties.Add($"property{property}", Property(index, property));
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["description"] = $"Entity {index}, as a generator describes it.",
            ["properties"] = properties,
            ["required"] = new JsonArray("id", "status", "property0"),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Property(int index, int property) => (property % 6) switch
    {
        0 => new() { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = 100 + index },
        1 => new() { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = 1000 + index },
        2 => new() { ["type"] = new JsonArray("number", "null"), ["exclusiveMinimum"] = 0 },
        3 => new() { ["type"] = "array", ["items"] = Reference(index / 2), ["maxItems"] = 20 },
        4 => new() { ["type"] = "boolean", ["description"] = "Whether it holds." },
        _ => Reference(index / 3),
    };

    private static JsonObject Reference(int index) => new() { ["$ref"] = $"#/$defs/entity{index}" };
}
