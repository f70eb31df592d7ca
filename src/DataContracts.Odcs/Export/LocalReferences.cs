using System.Text.Json.Nodes;
using DataContracts.Odcs.Json;

namespace DataContracts.Odcs.Export;

/// <summary>ODCS has no references: what one inside the file leads to is written in its place, unless it leads back into itself.</summary>
internal sealed class LocalReferences(JsonObject contract)
{
    private const int MostHops = 32;

    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <summary>Steps into a schema; every way in has its way out.</summary>
    public JsonObject Enter(JsonNode? node, out string? reference)
    {
        reference = ReferenceOf(node);
        if (reference is null || _open.Add(reference))
        {
            return Resolve(node);
        }

        reference = null;
        return [];
    }

    public void Leave(string? reference)
    {
        if (reference is not null)
        {
            _open.Remove(reference);
        }
    }

    /// <summary>The schema itself, or what its reference leads to with its own keywords on top.</summary>
    public JsonObject Resolve(JsonNode? node)
    {
        var schema = node as JsonObject ?? [];
        for (var hop = 0; hop < MostHops && ReferenceOf(schema) is { } reference && Find(reference) is { } target; hop++)
        {
            var merged = (JsonObject)target.DeepClone();
            foreach (var (keyword, value) in schema.Where(member => member.Key != "$ref"))
            {
                merged[keyword] = value?.DeepClone();
            }

            schema = merged;
        }

        return schema;
    }

    private static string? ReferenceOf(JsonNode? node) =>
        node is JsonObject schema && schema.Text("$ref") is ['#', '/', ..] reference ? reference : null;

    private JsonObject? Find(string reference)
    {
        JsonNode? at = contract;
        foreach (var segment in Uri.UnescapeDataString(reference[2..]).Split('/'))
        {
            var name = segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            at = (at as JsonObject)?[name];
        }

        return at as JsonObject;
    }
}
