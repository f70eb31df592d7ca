using System.Text.Json.Nodes;
using DataContracts.Odcs.Json;

namespace DataContracts.Odcs;

/// <summary>ODCS's documented extension point: a list of names with values.</summary>
internal static class CustomProperties
{
    public const string Key = "customProperties";

    public static JsonNode Entry(string property, JsonNode value) => new JsonObject { ["property"] = property, ["value"] = value };

    /// <summary>The value of the first entry of that name.</summary>
    public static JsonNode? Find(JsonArray? list, string property) => Entries(list, property).FirstOrDefault()?["value"];

    public static IEnumerable<JsonObject> Entries(JsonArray? list, string property) =>
        list?.OfType<JsonObject>().Where(entry => entry.Text("property") == property) ?? [];
}
