namespace DataContracts.Odcs.Tests;

/// <summary>Round trips of the contract header.</summary>
public sealed class HeaderTests
{
    [Fact]
    public void Every_member_of_the_header_is_mapped_to_ODCS()
    {
        var contract = Convert.Contract(
            "\"properties\": {}",
            """
            "id": "shop-7", "owner": "checkout", "contact": "#checkout", "domain": "shop", "tags": ["eu", "pii"],
              "expected": "One document an order.",
            "role": "produces", "rollback": "Deploy the release before.", "compatibility": "none"
            """);
        var export = OdcsExport.Of(contract, Convert.Link);
        Assert.Empty(export.Unexpressed);
        Convert.AssertSame(
            """
            { "apiVersion": "v3.1.0", "kind": "DataContract", "id": "shop-7", "name": "orders", "version": "1.0.0", "status": "active",
              "domain": "shop", "tags": ["eu", "pii"],
              "description": { "purpose": "One document an order." }, "team": { "name": "checkout" },
                "support": [{ "channel": "#checkout" }],
              "customProperties": [{ "property": "role", "value": "produces" }, { "property": "compatibility", "value": "none" },
                { "property": "rollback", "value": "Deploy the release before." }],
              "schema": [{ "name": "orders", "properties": [] }] }
            """,
            export.Document);
        Convert.AssertSame(contract, OdcsImport.Of(export.Document, 0, null).Contract);
    }

    [Fact]
    public void Id_depends_only_on_the_name()
    {
        Assert.Equal(
            "925c78fe-805c-57a6-a210-f5f5e68dc3f3",
            OdcsExport.Of(Convert.Contract("\"properties\": {}"), Convert.Link).Document["id"]!.GetValue<string>());
        var contract = OdcsImport.Of(OdcsExport.Of(Convert.Contract("\"properties\": {}"), Convert.Link).Document, 0, null).Contract;
        Assert.False(contract["x-contract"]!.AsObject().ContainsKey("id"));
    }

    [Theory]
    [InlineData(
        "price: {priceAmount: 9.50, priceCurrency: USD}\nservers:\n  - {server: a, type: postgres, port: 5432}\nroles:\n  - {role: "
            + "reader}\nslaProperties:\n  - {property: latency, value: 4, unit: d}")]
    [InlineData(
        "team: {name: shop, members: [{username: ada}]}\ndescription: {purpose: why, usage: how}\nsupport:\n  - {channel: '#help', tool: "
            + "slack}\n  - {channel: b, url: 'https://example.com'}")]
    [InlineData("team:\n  - {username: ada, role: owner}")]
    [InlineData("support:\n  - {channel: Feedback, url: 'https://example.com'}")]
    [InlineData("support:\n  - {channel: 'https://example.com'}")]
    [InlineData("support: []\ntags: []\ndescription: {}\nteam: {}\nschema: []")]
    [InlineData("tags:\nprice:\nteam:")]
    [InlineData(
        "customProperties:\n  - {property: x, value: [1]}\n  - {property: rollback, value: back, description: words}\n  - {property: role, "
            + "value: reader}\n  - {property: rollback, value: again}")]
    [InlineData("authoritativeDefinitions:\n  - {type: jsonSchema, url: 'https://example.com/orders.json'}")]
    [InlineData(
        "schema:\n  - name: tbl\n    physicalName: t1\n    logicalType: object\n    quality:\n      - {metric: rowCount, "
            + "mustBeGreaterThan: 5}\n    relationships:\n      - {from: a.b, to: c.d}")]
    public void Content_that_only_ODCS_has_survives_a_round_trip(string rest)
    {
        var document = Convert.Document(rest);
        var contract = OdcsImport.Of(document, 0, null).Contract;
        var export = OdcsExport.Of(contract, Convert.Link);
        Assert.Empty(export.Unexpressed);
        Convert.AssertSame(document, export.Document);
    }

    [Fact]
    public void Unmapped_members_are_kept_verbatim_in_the_odcs_member()
    {
        var contract = OdcsImport.Of(Convert.Document("price: {priceAmount: 9.50}"), 0, null).Contract;
        Assert.Contains("9.50", contract["x-contract"]!["odcs"]!["price"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("v3.0.0")]
    [InlineData("v3.0.2")]
    [InlineData("v3.2.0")]
    public void Documents_keep_their_version_3_x(string version)
    {
        var document = Convert.Document(version: version);
        Convert.AssertSame(document, OdcsExport.Of(OdcsImport.Of(document, 0, null).Contract, Convert.Link).Document);
    }

    [Fact]
    public void Each_schema_of_a_document_becomes_a_contract()
    {
        var document = Convert.Document("schema:\n  - name: lines\n  - name: Käufer\n    physicalName: t");
        Assert.Equal(["lines", "Käufer"], OdcsImport.SchemaNames(document).ToArray());
        var second = OdcsImport.Of(document, 1, null);
        Assert.Equal("Käufer", second.Name);
        var exported = OdcsExport.Of(second.Contract, Convert.Link).Document;
        Assert.Equal("orders", exported["name"]!.GetValue<string>());
        Convert.AssertSame("""[{"name":"Käufer","physicalName":"t"}]""", exported["schema"]);
    }

    [Theory]
    [InlineData("""{"type":"object"}""", "", "no 'x-contract' object")]
    [InlineData("""{"x-contract":5}""", "", "no 'x-contract' object")]
    [InlineData("""{"x-contract":{"name":"orders"}}""", "/x-contract", "'version' and 'status'")]
    [InlineData("""{"x-contract":{"name":"","version":"1.0.0","status":1}}""", "/x-contract", "'name' and 'status'")]
    public void Contract_without_members_required_by_ODCS_is_refused(string contract, string pointer, string message)
    {
        var refused = Assert.Throws<OdcsException>(
            () => OdcsExport.Of(System.Text.Json.Nodes.JsonNode.Parse(contract)!.AsObject(), Convert.Link));
        Assert.Equal(pointer, refused.Pointer);
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1]", "", "must be a mapping")]
    [InlineData("{kind: Table}", "/kind", "'kind' must be 'DataContract'")]
    [InlineData("{kind: DataContract}", "", "'apiVersion' is missing")]
    [InlineData("{kind: DataContract, apiVersion: v2.2.1}", "/apiVersion", "another shape than version 3")]
    [InlineData("{kind: DataContract, apiVersion: v4.0.0}", "/apiVersion", "not a version of ODCS that can be read")]
    [InlineData("{kind: DataContract, apiVersion: 3}", "/apiVersion", "must be a text")]
    [InlineData("{kind: DataContract, apiVersion: v3.1.0, version: 1.0}", "/version", "put it in quotes")]
    [InlineData("{kind: DataContract, apiVersion: v3.1.0, version: a, status: b}", "", "ODCS demands 'id'")]
    [InlineData("{kind: DataContract, apiVersion: v3.1.0, version: a, id: a, status: b}", "", "neither a 'name' nor a schema")]
    [InlineData("{kind: DataContract, apiVersion: v3.1.0, version: a, id: a, status: b, name: a/b}", "/name",
        "can't be the name of a folder")]
    [InlineData("{kind: DataContract, apiVersion: v3.1.0, version: a, id: a, status: b, name: a, schema: {}}", "/schema", "must be a list")]
    [InlineData("{kind: DataContract, apiVersion: v3.1.0, version: a, id: a, status: b, name: a, schema: [{}]}", "/schema/0",
        "must have a 'name'")]
    [InlineData(
        "{kind: DataContract, apiVersion: v3.1.0, version: a, id: a, status: b, name: a, schema: [{name: a, properties: [{name: x}, "
            + "{name: x}]}]}", "/schema/0/properties/1/name", "two properties")]
    [InlineData(
        "{kind: DataContract, apiVersion: v3.1.0, version: a, id: a, status: b, name: a, schema: [{name: a, properties: [{name: x, "
            + "logicalType: float}]}]}", "/schema/0/properties/0/logicalType", "must be one of date")]
    [InlineData(
        "{kind: DataContract, apiVersion: v3.1.0, version: a, id: a, status: b, name: a, schema: [{name: a, properties: [{name: x, "
            + "required: yes}]}]}", "/schema/0/properties/0/required", "true or false")]
    [InlineData("{kind: DataContract, apiVersion: v3.1.0, version: a, id: a, status: b, name: a, description: words}", "/description",
        "must be a mapping")]
    public void Document_that_is_not_ODCS_is_refused_at_its_position(string yaml, string pointer, string message)
    {
        var document = Formats.YamlReader.Read(System.Text.Encoding.UTF8.GetBytes(yaml), "a.yaml", 256, out _)!;
        var values = System.Text.Json.Nodes.JsonNode.Parse(document.Root.RawUtf8);
        var refused = Assert.Throws<OdcsException>(() => OdcsImport.Of(values, 0, null));
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
        Assert.Equal(pointer, refused.Pointer);
    }
}
