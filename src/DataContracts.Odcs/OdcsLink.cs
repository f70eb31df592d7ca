using System.Text.Json.Nodes;
using DataContracts.Odcs.Json;

namespace DataContracts.Odcs;

/// <summary>The link from an ODCS document to the contract that says the rest.</summary>
public static class OdcsLink
{
    private const string Key = "authoritativeDefinitions";

    /// <summary>The URL of the document's contract, or null.</summary>
    /// <param name="document">An ODCS document.</param>
    /// <param name="pointer">Where it is.</param>
    public static string? Find(JsonObject document, out string pointer)
    {
        ArgumentNullException.ThrowIfNull(document);
        var links = document.List(Key)?.Index().Where(link => IsLink(link.Item)).ToArray() ?? [];
        pointer = links is [var (index, _), ..] ? JsonPath.Append("/" + Key, index) : "";
        return links is [var (_, found), ..] ? found!.AsObject().Text("url") : null;
    }

    internal static void Add(JsonObject document, string url)
    {
        var link = new JsonObject
        {
            ["type"] = Vocabulary.LinkType,
            ["url"] = url,
        };
        var definitions = document.List(Key);
        if (definitions is null)
        {
            document[Key] = new JsonArray((JsonNode)link);
        }
        else if (!definitions.Any(definition => IsLink(definition) && definition!.AsObject().Text("url") == url))
        {
            definitions.Add((JsonNode)link);
        }
    }

    private static bool IsLink(JsonNode? definition) =>
        definition is JsonObject link && link.Text("type") == Vocabulary.LinkType && link.Text("url") is not null;
}
