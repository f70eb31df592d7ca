namespace DataContracts.Odcs.Tests;

/// <summary>Export and import of single properties.</summary>
public sealed class PropertyTests
{
    [Theory]
    [InlineData("""{"type":"string"}""", true, """{"name":"p","logicalType":"string","required":true}""")]
    [InlineData("""{"type":["string","null"]}""", false, """{"name":"p","logicalType":"string"}""")]
    [InlineData("""{"type":"string"}""", false,
        """{"name":"p","logicalType":"string","customProperties":[{"property":"nullable","value":false}]}""")]
    [InlineData("""{"type":["string","null"]}""", true,
        """{"name":"p","logicalType":"string","customProperties":[{"property":"presence","value":"required"}]}""")]
    [InlineData("{}", false, """{"name":"p"}""")]
    [InlineData("{}", true, """{"name":"p","customProperties":[{"property":"presence","value":"required"}]}""")]
    [InlineData("""{"not":{"type":"null"}}""", true, """{"name":"p","required":true}""")]
    [InlineData("""{"enum":["a","b"]}""", true,
        """{"name":"p","required":true,"quality":[{"metric":"invalidValues","mustBe":0,"arguments":{"validValues":["a","b"]}}]}""")]
    [InlineData("""{"enum":["a",null]}""", false,
        """{"name":"p","quality":[{"metric":"invalidValues","mustBe":0,"arguments":{"validValues":["a",null]}}]}""")]
    [InlineData("""{"type":["integer","null"],"enum":[14,30]}""", false,
        """{"name":"p","logicalType":"integer","quality":[{"metric":"invalidValues","mustBe":0,"arguments":{"validValues":[14,30]}}]}""")]
    [InlineData("""{"type":"string","format":"date"}""", true, """{"name":"p","logicalType":"date","required":true}""")]
    [InlineData("""{"type":"string","format":"date-time"}""", true, """{"name":"p","logicalType":"timestamp","required":true}""")]
    [InlineData("""{"type":"string","format":"time"}""", true, """{"name":"p","logicalType":"time","required":true}""")]
    [InlineData("""{"type":"string","format":"email","minLength":3,"maxLength":9,"pattern":"^a"}""", true,
        """{"name":"p","logicalType":"string","logicalTypeOptions":{"minLength":3,"maxLength":9,"pattern":"^a","format":"email"}"""
            + ""","required":true}""")]
    [InlineData("""{"type":"number","minimum":0.10,"exclusiveMaximum":1e3,"multipleOf":0.01}""", true,
        """{"name":"p","logicalType":"number","logicalTypeOptions":{"multipleOf":0.01,"minimum":0.10,"exclusiveMaximum":1e3}"""
            + ""","required":true}""")]
    [InlineData("""{"type":"integer","exclusiveMinimum":0,"maximum":123456789012345678901234567890}""", true,
        """{"name":"p","logicalType":"integer","logicalTypeOptions":{"exclusiveMinimum":0,"maximum":123456789012345678901234567890}"""
            + ""","required":true}""")]
    [InlineData("""{"type":"boolean","title":"Paid","description":"Whether it is paid.","examples":[true]}""", true,
        """{"name":"p","businessName":"Paid","logicalType":"boolean","required":true,"description":"Whether it is """
            + """paid.","examples":[true]}""")]
    [InlineData("""{"type":"array","minItems":1,"maxItems":3,"uniqueItems":true,"items":{"type":"string"}}""", true,
        """{"name":"p","logicalType":"array","logicalTypeOptions":{"minItems":1,"maxItems":3,"uniqueItems":true},"required":true,"items":"""
            + """{"logicalType":"string","required":true}}""")]
    [InlineData("""{"type":"array","items":{"type":["string","null"]}}""", true,
        """{"name":"p","logicalType":"array","required":true,"items":{"logicalType":"string"}}""")]
    [InlineData(
        """{"type":"object","properties":{"a":{"type":"string"},"b":{"type":["string","null"]}},"required":["a","b","c"]"""
            + ""","minProperties":2}""", true,
            """{"name":"p","logicalType":"object","logicalTypeOptions":{"minProperties":2,"required":["b","c"]},"required":true"""
                + ""","properties":[{"name":"a","logicalType":"string","required":true},{"name":"b","logicalType":"string"}]}""")]
    [InlineData("""{"type":"object","properties":{}}""", true, """{"name":"p","logicalType":"object","required":true,"properties":[]}""")]
    public void Content_that_ODCS_can_express_survives_a_round_trip(string schema, bool isRequired, string element)
    {
        var contract = Convert.Property(schema, isRequired);
        var export = OdcsExport.Of(contract, Convert.Link);
        Assert.Empty(export.Unexpressed);
        Assert.False(export.Document.ContainsKey("authoritativeDefinitions"));
        Convert.AssertSame(element, Convert.ExportedElement(contract));
        Convert.AssertSame(contract, OdcsImport.Of(export.Document, 0, null).Contract);
    }

    [Theory]
    [InlineData("""{"oneOf":[{"type":"string"},{"type":"integer"}]}""", "/properties/p/oneOf")]
    [InlineData("""{"if":true,"then":false}""", "/properties/p/if /properties/p/then")]
    [InlineData("""{"type":"object","patternProperties":{"^a":true}}""", "/properties/p/patternProperties")]
    [InlineData("""{"type":"object","additionalProperties":false}""", "/properties/p/additionalProperties")]
    [InlineData("""{"type":["string","integer"]}""", "/properties/p/type")]
    [InlineData("""{"const":"a"}""", "/properties/p/const")]
    [InlineData("""{"$ref":"#/$defs/absent"}""", "/properties/p/$ref")]
    [InlineData("""{"$ref":"other.json"}""", "/properties/p/$ref")]
    [InlineData("""{"type":"string","format":"date","minLength":3}""", "/properties/p/minLength")]
    [InlineData("""{"type":"string","x-sensitive":true}""", "/properties/p/x-sensitive")]
    [InlineData("""{"type":["null","string"]}""", "/properties/p/type")]
    [InlineData("""{"type":"string","default":"a"}""", "/properties/p/default")]
    [InlineData("""{"type":"string","minLength":"three","maxLength":-1}""", "/properties/p/minLength /properties/p/maxLength")]
    [InlineData("""{"type":"integer","exclusiveMinimum":true,"minimum":1}""", "/properties/p/exclusiveMinimum")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}},"required":["b","a"]}""",
        "/properties/p/required")]
    [InlineData("true", "/properties/p")]
    [InlineData("""{"type":"array","items":[{"type":"string"}]}""", "/properties/p/items")]
    [InlineData("""{"type":5}""", "/properties/p/type")]
    public void Content_that_ODCS_cannot_express_is_listed_and_linked(string schema, string pointers)
    {
        var export = OdcsExport.Of(Convert.Property(schema), Convert.Link);
        Assert.Equal(pointers, string.Join(' ', export.Unexpressed.Select(loss => loss.Pointer)));
        Convert.AssertSame($$"""[{"type":"jsonSchema","url":"{{Convert.Link}}"}]""", export.Document["authoritativeDefinitions"]);
    }

    [Theory]
    [InlineData("logicalType: string", """{"type":["string","null"]}""")]
    [InlineData("logicalType: string\nrequired: true", """{"type":"string"}""")]
    [InlineData("logicalType: string\nrequired: false", """{"type":["string","null"]}""")]
    [InlineData("logicalType: timestamp\nrequired: true", """{"type":"string","format":"date-time"}""")]
    [InlineData("required: true", """{"not":{"type":"null"}}""")]
    [InlineData("logicalType: date\nlogicalTypeOptions: {format: yyyy-MM-dd, minimum: \"2020-01-01\"}",
        """{"type":["string","null"],"format":"date"}""")]
    [InlineData("logicalType: integer\nlogicalTypeOptions: {format: i64, minimum: 18}", """{"type":["integer","null"],"minimum":18}""")]
    [InlineData("physicalType: int\nunique: true\nclassification: public\ntags: []", "{}")]
    [InlineData("quality:\n  - {metric: invalidValues, mustBe: 0, severity: error, arguments: {validValues: [a, b]}}",
        """{"enum":["a","b"]}""")]
    [InlineData(
        "quality:\n  - {type: sql, query: select 1, mustBe: 0}\n  - {metric: invalidValues, mustBe: 0, arguments: {validValues: [a], "
            + "pattern: x}}\n  - {metric: nullValues, mustBe: 0}", """{"enum":["a"],"x-quality":[{"metric":"nullValues","mustBe":0}]}""")]
    [InlineData("quality:\n  - {metric: invalidValues, mustBeLessThan: 5, arguments: {validValues: [a, b]}}",
        """{"x-quality":[{"metric":"invalidValues","mustBeLessThan":5,"arguments":{"validValues":["a","b"]}}]}""")]
    [InlineData("quality:\n  - {metric: invalidValues, mustBe: 0, arguments: {pattern: x}}",
        """{"x-quality":[{"metric":"invalidValues","mustBe":0,"arguments":{"pattern":"x"}}]}""")]
    [InlineData("customProperties:\n  - {property: x, value: 1}\n  - {property: presence, value: required}\n  - {property: y, value: ~}",
        "{}")]
    [InlineData(
        "logicalType: object\nlogicalTypeOptions: {required: [a, b]}\nproperties:\n  - {name: a, logicalType: string, required: true}",
        """{"type":["object","null"],"properties":{"a":{"type":"string"}},"required":["a","b"]}""")]
    [InlineData("logicalType: string\nlogicalTypeOptions: {format: date}", """{"type":["string","null"]}""")]
    [InlineData("logicalType: array\nitems: {logicalType: object, properties: [{name: a, required: true, logicalType: integer}]}",
        """{"type":["array","null"],"items":{"type":["object","null"],"properties":{"a":{"type":"integer"}},"required":["a"]}}""")]
    [InlineData("logicalType: array\nproperties: []\nitems: {logicalType: string, required: true, name: x}",
        """{"type":["array","null"],"items":{"type":"string"}}""")]
    public void Element_becomes_a_schema_and_survives_a_round_trip(string members, string schema)
    {
        var document = Convert.Element(members);
        var contract = OdcsImport.Of(document, 0, null).Contract;
        Convert.AssertSame(schema, contract["properties"]!["p"]);
        Assert.Empty(OdcsExport.Of(contract, Convert.Link).Unexpressed);
        Convert.AssertSame(document, OdcsExport.Of(contract, Convert.Link).Document);
    }

    [Fact]
    public void Edits_of_an_imported_contract_are_exported()
    {
        var contract =
            OdcsImport.Of(
                Convert.Element(
                    "logicalType: string\nrequired: false\nquality:\n  - {type: sql, query: select 1, mustBe: 0}\n  - {metric: "
                        + "invalidValues, mustBe: 0, severity: error, arguments: {validValues: [a, b]}}"), 0, null).Contract;
        contract["properties"]!["p"]!["enum"] = new System.Text.Json.Nodes.JsonArray("c");
        contract["properties"]!["p"]!["type"] = "string";
        contract["required"] = new System.Text.Json.Nodes.JsonArray("p");
        Convert.AssertSame(
            """{"name":"p","logicalType":"string","required":true,"quality":[{"type":"sql","query":"select 1","mustBe":0},"""
                + """{"metric":"invalidValues","mustBe":0,"severity":"error","arguments":{"validValues":["c"]}}]}""",
            Convert.ExportedElement(contract));
        contract["properties"]!["p"]!.AsObject().Remove("enum");
        Convert.AssertSame("""[{"type":"sql","query":"select 1","mustBe":0}]""", Convert.ExportedElement(contract)["quality"]);
    }

    [Fact]
    public void Local_reference_is_expanded_once_and_a_recursive_one_terminates()
    {
        var contract = Convert.Contract("""
            "properties": { "p": { "$ref": "#/$defs/node" } }, "required": ["p"],
            "$defs": { "node": { "type": "object", "properties": { "next": { "$ref": "#/$defs/node" } } } }
            """);
        Convert.AssertSame(
            """{"name":"p","logicalType":"object","required":true,"properties":[{"name":"next"}]}""", Convert.ExportedElement(contract));
        Assert.Equal(["/properties/p/$ref", "/$defs"], OdcsExport.Of(contract, Convert.Link).Unexpressed.Select(loss => loss.Pointer));
    }

    [Fact]
    public void Doubling_references_terminate()
    {
        var definitions = string.Join(',', Enumerable.Range(0, 60).Select(i =>
            $$"""
            "d{{i}}": { "type": "object", "properties": { "a": { "$ref": "#/$defs/d{{i + 1}}" }, "b": { "$ref": "#/$defs/d{{i + 1}}" } } }
            """));
        var export = OdcsExport.Of(Convert.Contract($$"""
            "properties": { "p": { "$ref": "#/$defs/d0" } }, "$defs": { {{definitions}} }
            """), Convert.Link);
        Assert.Contains(export.Unexpressed, loss => loss.Pointer == "/$defs");
    }
}
