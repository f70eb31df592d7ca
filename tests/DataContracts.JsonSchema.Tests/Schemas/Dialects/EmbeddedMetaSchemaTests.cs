namespace DataContracts.JsonSchema.Tests.Schemas.Dialects;

/// <summary>A meta-schema may be a resource of the document that names it (JSON Schema 2020-12 Core, section 9.3).</summary>
public sealed class EmbeddedMetaSchemaTests
{
    private const string Vocabularies = """
        "$vocabulary": {
          "https://json-schema.org/draft/2020-12/vocab/core": true,
          "https://json-schema.org/draft/2020-12/vocab/applicator": true
        }
        """;

    private const string NewestSchema = """ "$schema": "https://json-schema.org/draft/2020-12/schema" """;

    [Fact]
    public void Vocabularies_of_an_embedded_meta_schema_define_the_dialect() =>
        // Without the validation vocabulary, 'type' is not an assertion.
        Assert.Empty(Check.Lines(Contract($"{Vocabularies}, {NewestSchema}", """ "type": "string" """), "1"));

    [Fact]
    public void Embedded_meta_schema_without_vocabularies_uses_its_own_dialect() =>
        Assert.Equal(
            ["(1,1) DC1001: expected string, found integer 1"], Check.Lines(Contract(NewestSchema, """ "type": "string" """), "1"));

    [Fact]
    public void Schema_is_validated_against_its_embedded_meta_schema()
    {
        var problem = Check.Problem(Contract($$"""{{NewestSchema}}, "required": ["title"]""", """ "type": "string" """));
        Assert.Equal("DC0012", problem.RuleId);
        Assert.Contains("required property 'title' is missing", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_required_vocabulary_is_reported()
    {
        var problem = Check.Problem(Contract(""" "$vocabulary": { "urn:unknown": true } """, """ "type": "string" """));
        Assert.Equal("DC0010", problem.RuleId);
        Assert.Contains("requires the vocabulary 'urn:unknown'", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "$schema": "https://example.org/meta" """)]
    [InlineData(""" "$schema": "https://example.org/other" """)]
    public void Embedded_meta_schema_without_a_known_dialect_is_reported(string members) =>
        Assert.Equal("DC0010", Check.Problem(Contract(members, """ "type": "string" """)).RuleId);

    private static string Contract(string metaSchema, string members) =>
        $$"""
        {
          "$schema": "https://example.org/meta",
          {{members}},
          "$defs": { "meta": { "$id": "https://example.org/meta", {{metaSchema}} } }
        }
        """;
}
