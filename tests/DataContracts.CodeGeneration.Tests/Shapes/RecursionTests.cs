namespace DataContracts.CodeGeneration.Tests.Shapes;

/// <summary>Recursive contracts.</summary>
public sealed class RecursionTests
{
    private const string Draft7 = "http://json-schema.org/draft-07/schema#";
    private const string Draft2019 = "https://json-schema.org/draft/2019-09/schema";
    private const string Latest = "https://json-schema.org/draft/2020-12/schema";

    [Theory]
    [InlineData(Latest, """{ "$ref": "#", "description": "a part" }""", "Order?")]
    [InlineData(Latest, """{ "$ref": "#", "title": "a part", "default": {}, "examples": [{}] }""", "Order?")]
    [InlineData(Latest, """{ "$ref": "#", "deprecated": true, "readOnly": true, "x-owner": "me" }""", "Order?")]
    [InlineData(Latest, """{ "$ref": "#", "minProperties": 1, "not": { "required": ["b"] } }""", "Order?")]
    [InlineData(Latest, """{ "anyOf": [{ "$ref": "#", "description": "a part" }, { "type": "null" }], "description": "b" }""", "Order?")]
    [InlineData(Latest, """{ "type": "array", "items": { "$ref": "#", "title": "kid" } }""", "IReadOnlyList<Order>?")]
    [InlineData(Latest, """{ "type": "object", "additionalProperties": { "$ref": "#", "title": "" } }""",
        "IReadOnlyDictionary<string, Order>?")]
    [InlineData(Latest, """{ "$dynamicRef": "#", "title": "kid" }""", "Order?")]
    [InlineData(Draft2019, """{ "$recursiveRef": "#", "title": "kid" }""", "Order?")]
    [InlineData(Draft7, """{ "allOf": [{ "$ref": "#" }], "description": "a part" }""", "Order?")]
    [InlineData(Draft7, """{ "$ref": "#", "description": "a part" }""", "Order?")]
    [InlineData(Draft7, """{ "oneOf": [{ "type": "null" }, { "allOf": [{ "$ref": "#" }], "title": "b" }], "default": null }""", "Order?")]
    public void Annotations_beside_a_reference_do_not_create_another_type(string dialect, string child, string type)
    {
        var generated = Generated.From($$"""{ "$schema": "{{dialect}}", "type": "object", "properties": { "child": {{child}} } }""");

        Assert.Empty(generated.Findings);
        Assert.Equal(type, generated.Properties("Order")["Child"].Replace("System.Collections.Generic.", "", StringComparison.Ordinal));
        Assert.NotNull(generated.Type("Order"));
    }

    [Theory]
    [InlineData("""{ "$ref": "#", "required": ["child"] }""")]
    [InlineData("""{ "$ref": "#", "type": "object" }""")]
    [InlineData("""{ "$ref": "#", "properties": { "name": { "type": "string" } } }""")]
    [InlineData("""{ "allOf": [{ "$ref": "#" }, { "properties": { "name": { "type": "string" } } }] }""")]
    [InlineData("""{ "anyOf": [{ "$ref": "#" }, { "$ref": "#", "required": ["child"] }] }""")]
    [InlineData("""{ "$ref": "#", "oneOf": [{ "required": ["child"] }, { "required": ["name"] }] }""")]
    [InlineData("""{ "$ref": "#", "if": { "required": ["name"] }, "then": { "$ref": "#", "title": "t" } }""")]
    [InlineData("""{ "type": "array", "items": { "$ref": "#", "required": ["child"] } }""")]
    public void Recursive_reference_with_siblings_terminates(string child)
    {
        var generated = Generated.From($$"""{ "type": "object", "properties": { "child": {{child}} } }""");

        Assert.NotNull(generated.Type("Order"));
        Assert.InRange(generated.Text.Split("partial record").Length - 1, 1, 3);
    }

    [Fact]
    public void Combining_references_terminates_within_the_budget()
    {
        // Each level combines another subset of the definitions, which would make 2^20 types.
        var definitions = Enumerable.Range(0, 20).Select(i => $$"""
            "d{{i}}": { "type": "object", "properties": { {{string.Join(',', Enumerable.Range(0, 20).Select(j => $$"""
                "p{{j}}": { "$ref": "#/$defs/d{{i}}", "allOf": [{ "$ref": "#/$defs/d{{j}}" }, { "$ref": "#/$defs/d{{(i * 7 + j) % 20}}" }] }
                """))}} } }
            """);
        var contract = $$"""{ "$ref": "#/$defs/d0", "$defs": { {{string.Join(',', definitions)}} } }""";

        var generated = Generated.From(contract);

        Assert.Contains(generated.Findings, finding => finding.Contains("combine in more ways", StringComparison.Ordinal));
        Assert.InRange(generated.Text.Split("partial record").Length, 1, contract.Length);
    }
}
