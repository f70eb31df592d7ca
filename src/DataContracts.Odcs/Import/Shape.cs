using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DataContracts.Odcs.Json;

namespace DataContracts.Odcs.Import;

/// <summary>Refuses what is not an ODCS 3 document, as far as it is read; the rest is kept unchanged.</summary>
internal static partial class Shape
{
    private static readonly string[] s_lists = ["schema", "support", CustomProperties.Key, "authoritativeDefinitions"];

    public static void Demand(JsonObject document)
    {
        DemandKind(document);
        foreach (var name in (string[])["version", "id", "status"])
        {
            if (!document.TryGetPropertyValue(name, out var value))
            {
                throw new OdcsException("", $"ODCS demands '{name}'");
            }

            DemandText(value, "/" + name, name);
        }

        foreach (var name in s_lists.Where(document.ContainsKey))
        {
            _ = document[name] as JsonArray ?? throw new OdcsException("/" + name, $"'{name}' must be a list");
        }

        if (document.ContainsKey("description"))
        {
            _ = document["description"] as JsonObject ?? throw new OdcsException(
                "/description", "'description' must be a mapping with 'purpose', 'limitations' or 'usage'");
        }

        if (document.ContainsKey("name"))
        {
            DemandText(document["name"], "/name", "name");
        }

        foreach (var (index, schema) in document.List("schema")?.Index() ?? [])
        {
            ElementShape.DemandObject(schema, JsonPath.Append("/schema", index));
        }
    }

    private static void DemandKind(JsonObject document)
    {
        if (!document.TryGetPropertyValue("kind", out var kind) || kind.AsText() != Vocabulary.Kind)
        {
            throw new OdcsException(
                document.ContainsKey("kind") ? "/kind" : "", $"this is not an ODCS contract: 'kind' must be '{Vocabulary.Kind}'");
        }

        if (!document.TryGetPropertyValue("apiVersion", out var written))
        {
            throw new OdcsException("", "this is not an ODCS contract: 'apiVersion' is missing");
        }

        var version = written.AsText() ?? throw new OdcsException(
            "/apiVersion", $"'apiVersion' must be a text such as {Vocabulary.ApiVersion}");
        if (version.StartsWith("v2.", StringComparison.Ordinal))
        {
            throw new OdcsException(
                "/apiVersion", $"ODCS {version} has another shape than version 3; bring the document to {Vocabulary.ApiVersion} first");
        }

        if (!Known().IsMatch(version))
        {
            throw new OdcsException("/apiVersion", $"'{version}' is not a version of ODCS that can be read: v3.x.y are");
        }
    }

    private static void DemandText(JsonNode? value, string pointer, string name)
    {
        if (string.IsNullOrEmpty(value.AsText()))
        {
            throw new OdcsException(pointer, $"'{name}' must be a text that is not empty{(value.IsNumber() ? "; put it in quotes" : "")}");
        }
    }

    [GeneratedRegex(@"^v3\.[0-9]+\.[0-9]+\z")]
    private static partial Regex Known();
}
