using System.Text.Json.Nodes;
using DataContracts.Odcs.Json;

namespace DataContracts.Odcs.Keeping;

/// <summary>
/// What an ODCS object holds beyond what the contract says of itself. It is found on import by taking away what an export would write,
/// and laid over what is written on export. Where both cover the same thing, the contract is right: it may have been edited since.
/// </summary>
internal static class Complement
{
    // Words for which the contract has only a default: what was in the document is there again, or is absent again.
    private static readonly string[] s_overriding = ["name", "apiVersion", "channel", "schema"];

    public static JsonObject Of(JsonObject original, JsonObject generated)
    {
        var kept = new JsonObject();
        foreach (var (name, value) in original)
        {
            if (!generated.TryGetPropertyValue(name, out var written))
            {
                kept[name] = value?.DeepClone();
            }
            else if (!value.IsSame(written) && Difference(name, value, written) is { } difference)
            {
                kept[name] = difference;
            }
        }

        foreach (var name in s_overriding.Where(name => generated.ContainsKey(name) && !original.ContainsKey(name)))
        {
            kept[name] = null;
        }

        return kept;
    }

    public static JsonObject Merge(JsonObject generated, JsonObject? kept)
    {
        foreach (var (name, value) in kept ?? [])
        {
            if (s_overriding.Contains(name) && value is null)
            {
                generated.Remove(name);
            }
            else if (ListComplement.Find(name) is { } list && value is JsonArray items)
            {
                Set(generated, name, list.Merge(generated.List(name), items), items.Count == 0);
            }
            else if (!generated.TryGetPropertyValue(name, out var written)
                || s_overriding.Contains(name)
                || IsSuperset(value, written)
                || IsNarrower(name, value, written))
            {
                generated[name] = value?.DeepClone();
            }
            else if (written is JsonObject inner && value is JsonObject innerKept)
            {
                Merge(inner, innerKept);
            }
        }

        return generated;
    }

    private static JsonNode? Difference(string name, JsonNode? original, JsonNode? generated) => (original, generated) switch
    {
        (JsonObject one, JsonObject other) => Of(one, other) is { Count: > 0 } difference ? difference : null,
        (JsonArray one, JsonArray other) when ListComplement.Find(name) is { } list => list.Of(one, other),
        _ => original?.DeepClone(),
    };

    /// <summary>A list of names that says again what each of its properties says already.</summary>
    private static bool IsSuperset(JsonNode? kept, JsonNode? written) =>
        kept.AsTexts() is { } names && written.AsTexts() is { } needed && needed.All(names.Contains);

    /// <summary>A logical type of which the contract has only the type: a date in a form of its own, which is any string there.</summary>
    private static bool IsNarrower(string name, JsonNode? kept, JsonNode? written) =>
        name == "logicalType"
            && LogicalType.Find(kept.AsText()) is { } type
            && (type.Format is not null || type.IsWider)
            && written.AsText() == type.Type;

    private static void Set(JsonObject element, string name, JsonArray items, bool wasEmpty)
    {
        if (items.Count > 0 || wasEmpty)
        {
            element[name] = items;
        }
        else
        {
            element.Remove(name);
        }
    }
}
