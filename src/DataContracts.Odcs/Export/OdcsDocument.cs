using System.Text.Json.Nodes;
using DataContracts.Odcs.Json;
using DataContracts.Odcs.Keeping;

namespace DataContracts.Odcs.Export;

/// <summary>A contract as an ODCS document, without a look at what that leaves out.</summary>
internal static class OdcsDocument
{
    public static JsonObject Of(JsonObject contract)
    {
        var header = HeaderDescription.Demand(contract);
        var kept = header.Object(Vocabulary.Kept);
        var document = Complement.Merge(HeaderDescription.Of(header), KeptOfDocument(kept));
        var root = new ElementTree(contract, kept?.Object(Vocabulary.KeptElements)).Root(header.Text("name")!);
        if (kept is null || !kept.TryGetPropertyValue("schema", out var schema) || root.Count > 1)
        {
            document["schema"] = new JsonArray((JsonNode)root);
        }
        else if (schema is not null)
        {
            document["schema"] = schema.DeepClone(); // an empty list, where nothing has been added to the contract since
        }

        return document;
    }

    private static JsonObject KeptOfDocument(JsonObject? kept)
    {
        var document = (JsonObject?)kept?.DeepClone() ?? [];
        document.Remove(Vocabulary.KeptElements);
        document.Remove("schema");
        return document;
    }
}
