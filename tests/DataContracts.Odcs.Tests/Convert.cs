using System.Text;
using System.Text.Json.Nodes;
using DataContracts.Formats;

namespace DataContracts.Odcs.Tests;

/// <summary>Builds the contracts and documents of tests.</summary>
internal static class Convert
{
    public const string Link = "orders.schema.json";

    public static JsonObject Yaml(string text)
    {
        var document = YamlReader.Read(Encoding.UTF8.GetBytes(text), "a.yaml", 256, out var problem);
        Assert.True(document is not null, problem?.Message);
        return JsonNode.Parse(document.Root.RawUtf8)!.AsObject();
    }

    /// <summary>A contract with the given header and body.</summary>
    public static JsonObject Contract(string body, string header = "")
    {
        var separator = header.Length == 0 ? "" : ",";
        return JsonNode.Parse($$"""
            { "$schema": "https://json-schema.org/draft/2020-12/schema",
              "x-contract": { "name": "orders", "version": "1.0.0", "status": "active"{{separator}}{{header}} }, "type": "object",
                {{body}} }
            """)!.AsObject();
    }

    /// <summary>A contract with one property.</summary>
    public static JsonObject Property(string schema, bool isRequired = false) =>
        Contract($$"""
            "properties": { "p": {{schema}} } {{(isRequired ? """, "required": ["p"]""" : "")}}
            """);

    /// <summary>A document whose schema has one property with the given members in addition to its name.</summary>
    public static JsonObject Element(string members) => Document($"""
        schema:
          - name: orders
            properties:
              - name: p
                {members.ReplaceLineEndings("\n        ")}
        """);

    public static JsonObject Document(string rest = "", string version = "v3.1.0") => Yaml($"""
        apiVersion: {version}
        kind: DataContract
        id: 7a9e3a1c-58a8-4b9e-8f4e-0c3a0f0e2a11
        name: orders
        version: 1.0.0
        status: active
        {rest}
        """);

    public static JsonObject ExportedElement(JsonObject contract) =>
        OdcsExport.Of(contract, Link).Document["schema"]![0]!["properties"]![0]!.AsObject();

    public static JsonNode? ImportedProperty(string members) =>
        OdcsImport.Of(Element(members), 0, null).Contract["properties"]!["p"];

    public static void AssertSame(string expected, JsonNode? actual) => AssertSame(JsonNode.Parse(expected), actual);

    public static void AssertSame(JsonNode? expected, JsonNode? actual) =>
        Assert.True(JsonNode.DeepEquals(expected, actual), $"expected {expected?.ToJsonString()}\nbut was  {actual?.ToJsonString()}");
}
