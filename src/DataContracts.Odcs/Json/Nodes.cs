using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DataContracts.Odcs.Json;

/// <summary>What a value is, where it is what is asked for.</summary>
internal static class Nodes
{
    public static string? Text(this JsonObject members, string name) => members[name].AsText();

    public static string? AsText(this JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;

    public static JsonObject? Object(this JsonObject members, string name) => members[name] as JsonObject;

    public static JsonArray? List(this JsonObject members, string name) => members[name] as JsonArray;

    public static bool IsTrue(this JsonNode? node) => node?.GetValueKind() == JsonValueKind.True;

    public static bool IsFalse(this JsonNode? node) => node?.GetValueKind() == JsonValueKind.False;

    public static bool IsNumber(this JsonNode? node) => node?.GetValueKind() == JsonValueKind.Number;

    public static bool IsZero(this JsonNode? node) => node.AsDecimal() == 0;

    public static decimal? AsDecimal(this JsonNode? node) =>
        node.IsNumber() && decimal.TryParse(node!.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The list with every item a text, or null.</summary>
    public static IReadOnlyList<string>? AsTexts(this JsonNode? node) =>
        node is JsonArray items && items.All(item => item.AsText() is not null) ? [.. items.Select(item => item.AsText()!)] : null;

    public static bool IsSame(this JsonNode? left, JsonNode? right) => JsonEquivalence.AreSame(left, right);

    public static JsonArray ToJsonList(this IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode?)JsonValue.Create(text))];

}
