using System.Text.Json.Nodes;
using DataContracts.Odcs.Json;

namespace DataContracts.Odcs.Keeping;

/// <summary>
/// Lists of which the contract says some entries: those are kept hollow, so that they come back at their place among the others.
/// </summary>
/// <param name="Key">The list's name in ODCS.</param>
/// <param name="Hollow">The entry without what the contract says, given the entry that an export writes; null where the two have nothing to
/// do with each other.</param>
/// <param name="Fill">A hollow entry filled from the entry that an export writes; null where it is not the same one.</param>
/// <param name="IsHollow">Whether an entry is a hollow one.</param>
internal sealed record ListComplement(
    string Key,
    Func<JsonObject, JsonObject, JsonObject?> Hollow,
    Func<JsonObject, JsonObject, JsonObject?> Fill,
    Func<JsonObject, bool> IsHollow)
{
    private static readonly ListComplement[] s_all =
    [
        new("quality", HollowRule, FillRule, rule => IsBound(rule) || ValidValues.IsHollow(rule)),
        new(CustomProperties.Key, HollowProperty, FillProperty, entry => entry.ContainsKey("property") && !entry.ContainsKey("value")),
        new(
            Enumeration.Key,
            (entry, written) => entry["value"].IsSame(written["value"]) ? (JsonObject)entry.DeepClone() : null,
            (entry, written) => entry["value"].IsSame(written["value"]) ? (JsonObject)entry.DeepClone() : null,
            entry => entry["value"] is not null),
        new(
            "support",
            Complement.Of,
            (entry, written) => entry.ContainsKey("url") ? null : Complement.Merge(written, entry),
            entry => !entry.ContainsKey("channel")),
    ];

    public static ListComplement? Find(string key) => s_all.FirstOrDefault(list => list.Key == key);

    public JsonArray Of(JsonArray original, JsonArray generated)
    {
        var kept = new JsonArray();
        var open = generated.OfType<JsonObject>().ToList();
        foreach (var item in original)
        {
            var (entry, written) = open.Select(written => (item is JsonObject one ? Hollow(one, written) : null, written))
                .FirstOrDefault(pair => pair.Item1 is not null);
            if (entry is not null)
            {
                open.Remove(written);
            }

            kept.Add(entry ?? item?.DeepClone());
        }

        return kept;
    }

    public JsonArray Merge(JsonArray? generated, JsonArray kept)
    {
        var merged = new JsonArray();
        var open = generated?.OfType<JsonObject>().Select(entry => (JsonObject)entry.DeepClone()).ToList() ?? [];
        foreach (var item in kept)
        {
            var (entry, written) = open.Select(written => (item is JsonObject one ? Fill(one, written) : null, written))
                .FirstOrDefault(pair => pair.Item1 is not null);
            if (entry is not null)
            {
                open.Remove(written);
                merged.Add((JsonNode)entry);
            }
            else if (item is not JsonObject rest || !IsHollow(rest))
            {
                merged.Add(item?.DeepClone());
            }
        }

        foreach (var entry in open)
        {
            merged.Add((JsonNode)entry);
        }

        return merged;
    }

    private static JsonObject? HollowRule(JsonObject rule, JsonObject written)
    {
        if (!ValidValues.Demands(rule) || !ValidValues.Demands(written))
        {
            return rule.IsSame(written) ? new JsonObject { ["metric"] = null } : null;
        }

        var hollow = (JsonObject)rule.DeepClone();
        hollow.Object("arguments")!["validValues"] = null;
        return hollow;
    }

    private static JsonObject? FillRule(JsonObject hollow, JsonObject written)
    {
        if (IsBound(hollow))
        {
            return ValidValues.Demands(written) ? null : (JsonObject)written.DeepClone();
        }

        if (!ValidValues.IsHollow(hollow) || !ValidValues.Demands(written))
        {
            return null;
        }

        var rule = (JsonObject)hollow.DeepClone();
        rule.Object("arguments")!["validValues"] = written.Object("arguments")?["validValues"]?.DeepClone();
        return rule;
    }

    /// <summary>The place of a bound, of which the contract says all.</summary>
    private static bool IsBound(JsonObject hollow) =>
        hollow.Count == 1 && hollow.TryGetPropertyValue("metric", out var metric) && metric is null;

    private static JsonObject? HollowProperty(JsonObject entry, JsonObject written)
    {
        if (entry.Text("property") != written.Text("property") || !entry["value"].IsSame(written["value"]))
        {
            return null;
        }

        var hollow = (JsonObject)entry.DeepClone();
        hollow.Remove("value");
        return hollow;
    }

    private static JsonObject? FillProperty(JsonObject hollow, JsonObject written)
    {
        if (hollow.ContainsKey("value") || hollow.Text("property") != written.Text("property"))
        {
            return null;
        }

        var entry = (JsonObject)hollow.DeepClone();
        entry["value"] = written["value"]?.DeepClone();
        return entry;
    }
}
