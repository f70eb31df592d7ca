using System.Text.Json.Nodes;
using DataContracts.Odcs.Json;

namespace DataContracts.Odcs;

/// <summary>
/// Presence and null. JSON Schema has two words, <c>required</c> (is there) and <c>type</c> (is not null); ODCS has one, <c>required</c>,
/// for both together.
/// So <c>required: true</c> is written and read only for "there, and not null", and its absence only for "may be absent or null". The two
/// mixed
/// cases have native words in places (<c>logicalTypeOptions.required</c> of an object), and a custom property elsewhere.
/// </summary>
internal static class Nullability
{
    /// <summary>
    /// Whether a schema says outright that it lets null pass; what only a subschema could tell counts as letting it pass.
    /// </summary>
    public static bool AdmitsNull(JsonObject schema)
    {
        if (schema["not"] is JsonObject { Count: 1 } not && not.Text("type") == "null")
        {
            return false;
        }

        return LogicalType.TypesOf(schema) is { Count: > 0 } types ? types.Contains("null") : ValuesAdmitNull(schema);
    }

    /// <summary>Whether the values that are listed settle it.</summary>
    public static bool IsSettledByValues(JsonObject schema) => LogicalType.TypesOf(schema).Count == 0 && !ValuesAdmitNull(schema);

    /// <summary>Gives a new schema its type, and takes null from it or lets it pass.</summary>
    public static void Apply(JsonObject schema, LogicalType? type, bool admitsNull)
    {
        if (type is not null)
        {
            schema["type"] = admitsNull ? new JsonArray(type.Type, "null") : type.Type;
        }
        else if (!admitsNull && ValuesAdmitNull(schema))
        {
            schema["not"] = new JsonObject { ["type"] = "null" };
        }
    }

    private static bool ValuesAdmitNull(JsonObject schema) => schema["enum"] switch
    {
        JsonArray values => values.Contains(null),
        _ => !schema.TryGetPropertyValue("const", out var constant) || constant is null,
    };
}
