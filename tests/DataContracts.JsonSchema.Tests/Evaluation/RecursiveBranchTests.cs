namespace DataContracts.JsonSchema.Tests.Evaluation;

/// <summary>Recursive branches: the number of paths doubles at each level of a document, the work must not.</summary>
public sealed class RecursiveBranchTests
{
    private const int Levels = 100;

    [Theory]
    [InlineData("""{ "$ref": "#/$defs/node", "$defs": { "node": BRANCHES } }""", "\"$ref\": \"#/$defs/node\"")]
    [InlineData("""{ "$ref": "#/$defs/node", "$defs": { "node": { "title": "n", "allOf": [BRANCHES, BRANCHES] } } }""",
        "\"$ref\": \"#/$defs/node\", \"title\": \"x\"")]
    [InlineData("""{ "$id": "https://example.com/tree", "$dynamicAnchor": "node", "allOf": [BRANCHES] }""", "\"$dynamicRef\": \"#node\"")]
    [InlineData("""{ "$ref": "#/$defs/node", "unevaluatedProperties": false, "$defs": { "node": BRANCHES } }""",
        "\"$ref\": \"#/$defs/node\"")]
    public void Deeply_nested_document_is_validated_and_explained(string schema, string reference)
    {
        var branches = $$"""
            { "oneOf": [
                { "type": "object", "required": ["a"], "properties": { "a": true, "next": { {{reference}} } } },
                { "type": "object", "required": ["b"], "properties": { "b": true, "next": { {{reference}} } } },
                { "type": "object", "properties": { "next": { {{reference}} }, "c": { "const": 1 } }, "required": ["c"] },
                { "type": "null" } ] }
            """;
        var contract = Check.Compile(schema.Replace("BRANCHES", branches, StringComparison.Ordinal));

        var valid = Check.Parse(Nested("null"), "valid.json");
        Assert.True(contract.IsValid(valid));
        Assert.Empty(contract.Validate(valid));

        var broken = Check.Parse(Nested("true"), "broken.json");
        Assert.False(contract.IsValid(broken));
        Assert.NotEmpty(contract.Validate(broken));
    }

    private static string Nested(string innermost) =>
        string.Concat(Enumerable.Range(0, Levels).Select(level => $$"""{ "{{(char)('a' + (level % 2))}}": 1, "next": """)) + innermost
            + new string('}', Levels);
}
