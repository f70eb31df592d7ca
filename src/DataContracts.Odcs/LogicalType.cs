using System.Collections.Immutable;
using System.Text.Json.Nodes;
using DataContracts.Odcs.Json;

namespace DataContracts.Odcs;

/// <summary>A logical type of ODCS and what it is in JSON Schema.</summary>
/// <param name="Name">ODCS's name.</param>
/// <param name="Type">The keyword <c>type</c>.</param>
/// <param name="Format">The keyword <c>format</c> which alone makes the difference, or null.</param>
/// <param name="Options">The keywords that are logical type options of the same name.</param>
internal sealed record LogicalType(string Name, string Type, string? Format, ImmutableArray<LogicalTypeOption> Options)
{
    private static readonly ImmutableArray<LogicalTypeOption> s_numberOptions =
    [
        new("multipleOf", value => value.AsDecimal() > 0),
        new("minimum", Json.Nodes.IsNumber),
        new("exclusiveMinimum", Json.Nodes.IsNumber),
        new("maximum", Json.Nodes.IsNumber),
        new("exclusiveMaximum", Json.Nodes.IsNumber),
    ];

    public static readonly ImmutableArray<LogicalType> All =
    [
        new("date", "string", "date", []),
        new("timestamp", "string", "date-time", []),
        new("time", "string", "time", []),
        new("string", "string", null,
        [
            new("minLength", IsCount),
            new("maxLength", IsCount),
            new("pattern", value => value.AsText() is not null),
            new("format", value => value.AsText() is not (null or "date" or "date-time" or "time")),
        ]),
        new("integer", "integer", null, s_numberOptions),
        new("number", "number", null, s_numberOptions),
        new("boolean", "boolean", null, []),
        new("object", "object", null, [new("minProperties", IsCount), new("maxProperties", IsCount)]),
        new(
            "array",
            "array",
            null,
            [new("minItems", IsCount), new("maxItems", IsCount), new("uniqueItems", value => value.IsTrue() || value.IsFalse())]),

        // ODCS 3.2. After object and array, which are what a schema of those types is exported as.
        new("map", "object", null, []) { IsWider = true },
        new("vector", "array", null, []) { IsWider = true },
    ];

    /// <summary>Whether the type in JSON Schema allows more than the logical type does, options aside.</summary>
    public bool IsWider { get; init; }

    public static LogicalType? Find(string? name) => All.FirstOrDefault(type => type.Name == name);

    /// <summary>The one logical type of a schema's values, <c>null</c> aside; null where there are several or it does not say.</summary>
    public static LogicalType? Of(JsonObject schema)
    {
        var types = TypesOf(schema).Where(type => type != "null").ToArray();
        var format = schema.Text("format");
        return types.Length != 1
            ? null
            : All.FirstOrDefault(type => type.Type == types[0] && (type.Format is null || type.Format == format));
    }

    public static IReadOnlyList<string> TypesOf(JsonObject schema) =>
        schema["type"] is { } type ? type.AsText() is { } single ? [single] : type.AsTexts() ?? [] : [];

    private static bool IsCount(JsonNode? value) => value.AsDecimal() is >= 0 and var number && decimal.IsInteger(number);
}
