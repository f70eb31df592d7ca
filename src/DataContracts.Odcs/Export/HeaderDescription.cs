using System.Text.Json.Nodes;
using DataContracts.Odcs.Json;

namespace DataContracts.Odcs.Export;

/// <summary>What ODCS says of a contract as a whole.</summary>
internal static class HeaderDescription
{
    private static readonly string[] s_demanded = ["name", "version", "status"];

    /// <summary>The contract's block, which has all that ODCS demands.</summary>
    public static JsonObject Demand(JsonObject contract)
    {
        if (contract[Vocabulary.Header] is not JsonObject header)
        {
            throw new OdcsException(
                "", $"ODCS demands name, version and status; the contract has no '{Vocabulary.Header}' object that says them");
        }

        var missing = s_demanded.Where(name => string.IsNullOrEmpty(header.Text(name))).ToArray();
        return missing.Length == 0
            ? header
            : throw new OdcsException("/" + Vocabulary.Header,
                $"ODCS demands {string.Join(" and ", missing.Select(name => $"'{name}'"))} here, a text that is not empty");
    }

    public static JsonObject Of(JsonObject header)
    {
        var name = header.Text("name")!;
        var document = new JsonObject
        {
            ["apiVersion"] = Vocabulary.ApiVersion,
            ["kind"] = Vocabulary.Kind,
            ["id"] = header.Text("id") is { Length: > 0 } id ? id : StableId.Of(name),
            ["name"] = name,
            ["version"] = header.Text("version"),
            ["status"] = header.Text("status"),
        };
        Add(document, "domain", header.Text("domain"));
        if (header["tags"].AsTexts() is { } tags)
        {
            document["tags"] = tags.ToJsonList();
        }

        Add(document, "description", header.Text("expected") is { } expected ? new JsonObject { ["purpose"] = expected } : null);
        Add(document, "team", header.Text("owner") is { } owner ? new JsonObject { ["name"] = owner } : null);
        Add(document, "support", header.Text("contact") is { } contact ? new JsonArray((JsonNode)Contact.Support(contact)) : null);
        var custom = Vocabulary.CustomHeaderMembers
            .Where(member => header.Text(member) is not null)
            .Select(member => CustomProperties.Entry(member, header.Text(member)!))
            .ToArray();
        Add(document, CustomProperties.Key, custom.Length > 0 ? new JsonArray(custom) : null);
        return document;
    }

    private static void Add(JsonObject document, string name, JsonNode? value)
    {
        if (value is not null)
        {
            document[name] = value;
        }
    }
}
