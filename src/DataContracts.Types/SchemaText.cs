using System.Text.Json.Nodes;

namespace DataContracts.Types;

/// <summary>Translates NJsonSchema's own dialect, draft-04 with formats for the sizes of numbers, to 2020-12.</summary>
internal static class SchemaText
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>Marks what was tried and reads every spelling.</summary>
    public const string ReadsAll = "x-reads-all";

    private const string Time = "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,7})?$";

    // The strings of a format that System.Text.Json reads for certain; null for all of them.
    private static readonly Dictionary<string, string?> s_formats = new(StringComparer.Ordinal)
    {
        ["uuid"] = null,
        ["date"] = "^(?!0000)",
        ["date-time"] = "^(?!0000|0001-01-01|9999-12-31)[0-9-]{10}T[0-9:]{6}[0-5][0-9](\\.[0-9]{1,7})?(Z|[+-](0[0-9]|1[0-3]):[0-9]{2})$",
        ["uri"] = "^https?://[a-z][a-z0-9]*([.-][a-z][a-z0-9]*)*(:[1-9][0-9]{0,3})?([/?#][!-~]*)?$",
    };

    // Formats that are not those of JSON Schema, or not read as it defines them: what is read for certain instead.
    private static readonly Dictionary<string, string> s_patterns = new(StringComparer.Ordinal)
    {
        ["time"] = Time,
        ["duration"] = Time,
        ["time-span"] = Time,
        ["byte"] = "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
    };

    private static readonly string[] s_names = ["properties", "patternProperties", "$defs"];

    /// <param name="json">What NJsonSchema wrote.</param>
    /// <param name="accepted">What need not be read.</param>
    /// <param name="isStrict">Whether an integer counts only where all its spellings are read; else all count whose value is held.</param>
    public static string Normalize(string json, TypeGaps accepted, bool isStrict)
    {
        var schema = JsonNode.Parse(json)!.AsObject();
        TaggedType.WriteOut(schema);
        Rewrite(schema, new Reading(accepted, isStrict, false));
        schema["$schema"] = Dialect;
        return schema.ToJsonString();
    }

    private static void Rewrite(JsonObject schema, Reading reading)
    {
        reading = reading with { ReadsAll = reading.ReadsAll || schema.ContainsKey(ReadsAll) };
        foreach (var name in schema.Select(member => member.Key)
            .Where(name => name.StartsWith("x-", StringComparison.Ordinal) || name is "title" or "description").ToArray())
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
                Rewrite(child, reading);
            }
        }

        RewriteFormat(schema, reading); // Last, since what it adds is not to be rewritten.
    }

    private static void RewriteFormat(JsonObject schema, Reading reading)
    {
        if (reading.IsStrict && !reading.ReadsAll && IsInteger(schema))
        {
            schema["not"] = new JsonObject { ["type"] = "integer" };
        }

        if (schema["format"] is not JsonValue value || value.GetValue<string>() is not { } format)
        {
            return;
        }

        if (s_formats.TryGetValue(format, out var read))
        {
            if (read is not null && !reading.ReadsAll && !reading.Accepted.HasFlag(TypeGaps.RareFormats))
            {
                schema["pattern"] = read;
            }

            return;
        }

        _ = schema.Remove("format");
        if (!IsInteger(schema) && s_patterns.TryGetValue(format, out var pattern))
        {
            schema["pattern"] = pattern;
        }

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

    private static bool IsInteger(JsonObject schema) =>
        schema["type"]?.ToJsonString().Contains("integer", StringComparison.Ordinal) ?? false;

    private sealed record Reading(TypeGaps Accepted, bool IsStrict, bool ReadsAll);
}
