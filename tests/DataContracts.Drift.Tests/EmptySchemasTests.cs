namespace DataContracts.Drift.Tests;

public sealed class EmptySchemasTests
{
    [Theory]
    [InlineData("""{ "allOf": [{ "type": "string" }, { "type": "integer" }] }""", true)]
    [InlineData("""{ "type": "object", "required": ["a"], "properties": { "a": { "allOf": [{ "minimum": 2 }, false] } } }""", true)]
    [InlineData("""{ "type": "object", "required": ["a"], "properties": { "a": { "$ref": "#" } } }""", true)]
    [InlineData("""{ "required": ["a"], "properties": { "a": { "$ref": "#" } } }""", false)]
    [InlineData("""{ "type": "string", "allOf": [{ "pattern": "^a$" }, { "pattern": "^b$" }] }""", true)]
    [InlineData("""{ "type": "string", "allOf": [{ "pattern": "^a" }, { "pattern": "b$" }] }""", false)]
    [InlineData("""{ "type": "integer", "minimum": 1.2, "maximum": 1.8 }""", true)]
    [InlineData("""{ "not": {} }""", true)]
    [InlineData("""{}""", false)]
    public void Schema_that_allows_nothing_is_proved_empty(string schema, bool isEmpty)
    {
        var compiled = Compile(schema);
        Assert.Equal(isEmpty, EmptySchemas.Find([compiled.Root], 20_000).Count == 1);
    }

    [Fact]
    public void Nothing_is_proved_without_steps() =>
        Assert.Empty(EmptySchemas.Find([Compile("""{ "allOf": [{ "type": "string" }, { "type": "integer" }] }""").Root], 1));

    private static CompiledSchema Compile(string schema) =>
        new SchemaCompiler(new CompilerOptions()).Compile(
            SourceDocument.Parse(System.Text.Encoding.UTF8.GetBytes(schema), "a.schema.json", 64, out _)!, out _)!;
}
