using System.Text.Json.Nodes;

namespace DataContracts.Conformance.Differential;

/// <summary>Shrinks a value by removing parts step by step.</summary>
internal static class Shrinking
{
    public static JsonNode? Shrink(JsonNode? value, Func<JsonNode?, bool> isStillWrong)
    {
        while (Smaller(value).FirstOrDefault(isStillWrong) is { } smaller)
        {
            value = smaller;
        }

        return value;
    }

    private static IEnumerable<JsonNode?> Smaller(JsonNode? node) => node switch
    {
        JsonObject value => SmallerObjects(value),
        JsonArray array => SmallerArrays(array),
        _ => [],
    };

    private static IEnumerable<JsonNode?> SmallerObjects(JsonObject value)
    {
        foreach (var name in value.Select(member => member.Key).ToArray())
        {
            var without = (JsonObject)value.DeepClone();
            without.Remove(name);
            yield return without;
        }

        foreach (var (name, member) in value.ToArray())
        {
            foreach (var smaller in Simpler(member))
            {
                var changed = (JsonObject)value.DeepClone();
                changed[name] = smaller?.DeepClone();
                yield return changed;
            }
        }
    }

    private static IEnumerable<JsonNode?> SmallerArrays(JsonArray array)
    {
        for (var index = 0; index < array.Count; index++)
        {
            var without = (JsonArray)array.DeepClone();
            without.RemoveAt(index);
            yield return without;
            foreach (var smaller in Simpler(array[index]))
            {
                var changed = (JsonArray)array.DeepClone();
                changed[index] = smaller?.DeepClone();
                yield return changed;
            }
        }
    }

    private static IEnumerable<JsonNode?> Simpler(JsonNode? node) =>
        node is JsonObject or JsonArray ? Smaller(node).Prepend(true) : [];
}
