using System.Text.Json.Nodes;

namespace DataContracts.Types;

/// <summary>NJsonSchema's own dialect of schemas, draft-04 with formats for the sizes of numbers, said in 2020-12.</summary>
internal static class SchemaText
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    // Those whose text System.Text.Json reads as the standard defines it; of the rest the format is no promise.
    private static readonly string[] s_formats = ["date-time", "date", "uuid", "uri"];

    private static readonly string[] s_names = ["properties", "patternProperties", "$defs"];

    public static string Normalise(string json)
    {
        var schema = JsonNode.Parse(json)!.AsObject();
        TaggedType.WriteOut(schema);
        Rewrite(schema);
        schema["$schema"] = Dialect;
        return schema.ToJsonString();
    }

    private static void Rewrite(JsonObject schema)
    {
        foreach (var name in schema.Select(member => member.Key).Where(name => name.StartsWith("x-", StringComparison.Ordinal) || name is "title" or "description").ToArray())
        {
            _ = schema.Remove(name);
        }

        if (schema["definitions"] is { } definitions)
        {
            _ = schema.Remove("definitions");
            schema["$defs"] = definitions;
        }

        if (schema["$ref"] is JsonValue reference && reference.GetValue<string>() is { } target)
        {
            schema["$ref"] = target.Replace("#/definitions/", "#/$defs/", StringComparison.Ordinal);
        }

        RewriteFormat(schema);
        foreach (var (name, value) in schema.ToArray())
        {
            var children = value switch
            {
                JsonObject members when s_names.Contains(name) => members.Select(member => member.Value),
                JsonObject child when name is not ("default" or "example") => [child],
                JsonArray items when name is "allOf" or "anyOf" or "oneOf" => items,
                _ => [],
            };
            foreach (var child in children.OfType<JsonObject>().ToArray())
            {
                Rewrite(child);
            }
        }
    }

    private static void RewriteFormat(JsonObject schema)
    {
        if (schema["format"] is not JsonValue value || value.GetValue<string>() is not { } format || s_formats.Contains(format))
        {
            return;
        }

        _ = schema.Remove("format");
        (decimal Lowest, decimal Highest)? range = format switch
        {
            "byte" when IsInteger(schema) => (byte.MinValue, byte.MaxValue),
            "int32" => (int.MinValue, int.MaxValue),
            "int64" => (long.MinValue, long.MaxValue),
            "uint64" => (ulong.MinValue, ulong.MaxValue),
            "decimal" => (decimal.MinValue, decimal.MaxValue),
            _ => null,
        };
        if (range is { } limits)
        {
            schema["minimum"] ??= limits.Lowest;
            schema["maximum"] ??= limits.Highest;
        }
    }

    private static bool IsInteger(JsonObject schema) => schema["type"]?.ToJsonString().Contains("integer", StringComparison.Ordinal) ?? false;
}
