using System.Text.Json;
using System.Text.Json.Nodes;

namespace DataContracts.Odcs.Json;

/// <summary>Whether two values are one: members in any order, numbers by value.</summary>
internal static class JsonEquivalence
{
    public static bool AreSame(JsonNode? left, JsonNode? right) => (left, right) switch
    {
        (null, null) => true,
        (JsonObject one, JsonObject other) =>
            one.Count == other.Count
                && one.All(member => other.TryGetPropertyValue(member.Key, out var value) && AreSame(member.Value, value)),
        (JsonArray one, JsonArray other) => one.Count == other.Count && one.Zip(other).All(pair => AreSame(pair.First, pair.Second)),
        (JsonValue one, JsonValue other) => AreSame(one, other),
        _ => false,
    };

    /// <summary>The first place where two values differ, in the first one's terms; null where they are one.</summary>
    public static string? FindDifference(JsonNode? left, JsonNode? right, string pointer = "")
    {
        if (left is JsonObject one && right is JsonObject other)
        {
            return one.Select(member => other.TryGetPropertyValue(member.Key, out var value)
                    ? FindDifference(member.Value, value, JsonPath.Append(pointer, member.Key))
                    : JsonPath.Append(pointer, member.Key)).FirstOrDefault(found => found is not null)
                ?? (one.Count == other.Count ? null : pointer);
        }

        if (left is JsonArray items && right is JsonArray others && items.Count == others.Count)
        {
            return items.Select((item, index) => FindDifference(item, others[index], JsonPath.Append(pointer, index)))
                .FirstOrDefault(found => found is not null);
        }

        return AreSame(left, right) ? null : pointer;
    }

    private static bool AreSame(JsonValue one, JsonValue other)
    {
        var kind = one.GetValueKind();
        return kind == other.GetValueKind() && kind switch
        {
            JsonValueKind.String => one.GetValue<string>() == other.GetValue<string>(),
            JsonValueKind.Number =>
                one.ToJsonString() == other.ToJsonString() || (one.AsDecimal() is { } number && number == other.AsDecimal()),
            _ => true,
        };
    }
}
