using System.Text;

namespace DataContracts.JsonSchema.Tests;

/// <summary>The public model of a compiled schema.</summary>
public sealed class SchemaNodeTests
{
    [Fact]
    public void Schema_exposes_its_keywords_with_subschemas_and_locations()
    {
        var root = Compile("""
            { "type": "object", "x-owner": "me",
              "properties": { "a": { "minimum": 1.0 }, "b": true },
              "allOf": [{ "required": ["a"] }] }
            """);

        Assert.Equal("https://json-schema.org/draft/2020-12/schema", root.Dialect);
        Assert.Equal(["type", "properties", "allOf"], root.Keywords.Select(keyword => keyword.Name));
        Assert.Equal(["a", "b"], root.Find("properties")!.NamedSubschemas.Select(member => member.Key));
        var first = root.Find("properties")!.NamedSubschemas.First().Value;
        Assert.Equal(("orders.schema.json", "/properties/a"), (first.Location.File, first.Location.Pointer));
        Assert.Equal(2, first.Location.Range.StartLine);
        Assert.True(first.Find("minimum")!.Value.IsInteger);
        Assert.Equal("1.0", Encoding.UTF8.GetString(first.Find("minimum")!.Value.RawUtf8));
        Assert.Equal("/allOf/0/required", Assert.Single(root.Find("allOf")!.Subschemas).Find("required")!.Location.Pointer);
        Assert.Null(root.Find("x-owner"));
    }

    [Theory]
    [InlineData("""{ "properties": { "a": { "$ref": "#/$defs/d" } }, "$defs": { "d": { "type": "null" } } }""", "/$defs/d")]
    [InlineData("""{ "properties": { "a": { "$ref": "#d" } }, "$defs": { "d": { "$anchor": "d" } } }""", "/$defs/d")]
    [InlineData("""{ "properties": { "a": { "$ref": "#" } } }""", "")]
    public void Reference_has_a_target(string schema, string target)
    {
        var root = Compile(schema);
        var reference = Assert.Single(root.Find("properties")!.NamedSubschemas).Value.Find("$ref")!;

        Assert.Equal(target, reference.Target!.Location.Pointer);
        Assert.False(reference.IsDynamic);
        Assert.Equal(target.Length == 0, reference.Target.Equals(root));
    }

    [Fact]
    public void Ambiguous_dynamic_reference_has_no_target()
    {
        var root = Compile("""
            { "$id": "https://example.com/outer", "$dynamicAnchor": "node", "$ref": "inner",
              "$defs": { "inner": { "$id": "inner", "$dynamicAnchor": "node", "properties": { "a": { "$dynamicRef": "#node" } } } } }
            """);
        var reference = Assert.Single(root.Find("$ref")!.Target!.Find("properties")!.NamedSubschemas).Value.Find("$dynamicRef")!;

        Assert.True(reference.IsDynamic);
        Assert.Null(reference.Target);
    }

    [Fact]
    public void Siblings_of_a_reference_are_ignored_before_2019_09()
    {
        var root = Compile("""
            { "$schema": "http://json-schema.org/draft-07/schema#", "properties": { "a": { "$ref": "#", "type": "string" } } }
            """);

        Assert.Equal(["$ref"], Assert.Single(root.Find("properties")!.NamedSubschemas).Value.Keywords.Select(keyword => keyword.Name));
    }

    private static SchemaNode Compile(string schema)
    {
        var document = SourceDocument.Parse(Encoding.UTF8.GetBytes(schema), "orders.schema.json", 64, out _)!;
        return new SchemaCompiler(new CompilerOptions()).Compile(document, out _)!.Node;
    }
}
