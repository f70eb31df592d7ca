using System.Text;

namespace DataContracts.JsonSchema.Tests.Schemas.MetaSchemas;

/// <summary>A contract is checked against its meta-schema at every level.</summary>
public sealed class MetaSchemaTests
{
    private const string Own = "https://example.org/own";

    [Theory]
    [InlineData("""{"required":"id"}""", 13, "'required' must be an array of property names")]
    [InlineData("""{"type":"strin"}""", 9, "'type' must be one or several of")]
    [InlineData("""{"minLength":-1}""", 14, "'minLength' must be an integer of at least 0")]
    [InlineData("""{"type":["string","strin"]}""", 19, "'type' must be one or several of")]
    [InlineData("""{"title":7}""", 10, "the meta-schema does not allow this: expected string, found integer 7")]
    [InlineData("""{"readOnly":"yes"}""", 13, "the meta-schema does not allow this: expected boolean, found string \"yes\"")]
    [InlineData("""{"required":["a","a"]}""", 18, "the meta-schema does not allow this: \"a\" repeats item 0")]
    [InlineData("""{"$defs":{"unused":{"minLength":-1}}}""", 33, "the meta-schema does not allow this: -1 must be at least 0")]
    [InlineData("""{"$defs":{"unused":{"type":"strin"}}}""", 28, "the meta-schema does not allow this: \"strin\" is not one of \"string\"")]
    [InlineData("""{"$defs":7}""", 10, "the meta-schema does not allow this: expected object, found integer 7")]
    [InlineData("""{"then":7}""", 9, "the meta-schema does not allow this: expected object or boolean, found integer 7")]
    [InlineData("""{"$schema":"http://json-schema.org/draft-04/schema#","minimum":1,"exclusiveMinimum":5}""", 85,
        "the meta-schema does not allow this: expected boolean, found integer 5")]
    [InlineData("""{"$schema":"http://json-schema.org/draft-06/schema#","examples":5}""", 65,
        "the meta-schema does not allow this: expected array, found integer 5")]
    [InlineData("""{"$schema":"http://json-schema.org/draft-07/schema#","enum":[]}""", 61,
        "the meta-schema does not allow this: array has 0 items, expected at least 1")]
    [InlineData("""{"$schema":"https://json-schema.org/draft/2019-09/schema","$recursiveAnchor":"a"}""", 78,
        "the meta-schema does not allow this: expected boolean, found string \"a\"")]
    [InlineData("""{"$recursiveAnchor":true}""", 21, "the meta-schema does not allow this: expected string, found boolean true")]
    [InlineData("""{"$schema":"http://json-schema.org/draft-04/schema#","maxProperties":2.0}""", 70,
        "the meta-schema does not allow this: expected integer, found 2.0, which is not an integer in this dialect")]
    [InlineData("""{"$schema":"http://json-schema.org/draft-04/schema#","minLength":1e0}""", 66,
        "the meta-schema does not allow this: expected integer, found 1e0, which is not an integer in this dialect")]
    [InlineData("""{"$schema":"http://json-schema.org/draft-04/schema#","items":{"maxItems":10e-1}}""", 74,
        "the meta-schema does not allow this: expected integer, found 10e-1, which is not an integer in this dialect")]
    [InlineData("""{"$schema":"http://json-schema.org/draft-04/schema#","definitions":{"a":{"minItems":-0.0}}}""", 85,
        "the meta-schema does not allow this: expected integer, found -0.0, which is not an integer in this dialect")]
    [InlineData("""{"$schema":"https://json-schema.org/v1","title":5}""", 49,
        "the meta-schema does not allow this: expected string, found integer 5")]
    public void Invalid_keyword_value_is_reported_once_at_its_position(string contract, int column, string message)
    {
        var problem = Check.Problem(contract);
        Assert.Equal(("DC0012", column), (problem.RuleId, problem.Range.StartColumn));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"minLenght":-1,"x-contract":{"name":"a"},"required":[],"enum":[1,1]}""")]
    [InlineData(
        """{"$defs":{"old":{"id":"old","$schema":"http://json-schema.org/draft-04/schema#","minimum":1,"exclusiveMinimum":true}}}""")]
    [InlineData("""{"$defs":{"old":{"$id":"old","$schema":"https://json-schema.org/draft/2019-09/schema","items":[{},true]}}}""")]
    [InlineData("""{"$schema":"https://json-schema.org/v1","$dynamicRef":"#a","$defs":{"a":{"$dynamicAnchor":"a"}},"other":1}""")]
    public void Value_allowed_by_the_dialect_is_accepted(string contract) => Check.Compile(contract);

    [Fact]
    public void Embedded_schema_of_another_dialect_is_checked_by_its_own_meta_schema()
    {
        var problem =
            Check.Problem(
                """{"title":"a","$defs":{"old":{"id":"old","$schema":"http://json-schema.org/draft-04/schema#","minimum":1"""
                    + ""","exclusiveMinimum":5}}}""");
        Assert.Equal(("DC0012", "/$defs/old/exclusiveMinimum"), (problem.RuleId, problem.Pointer));
    }

    [Theory]
    [InlineData("{}", "required property 'title' is missing")]
    [InlineData("""{"title":"orders","$comment":7}""", "expected string, found integer 7")]
    [InlineData("""{"title":"Orders"}""", "\"Orders\" does not match the pattern ^[a-z]+$")]
    public void Custom_meta_schema_adds_its_own_constraints(string contract, string message)
    {
        var withSchema = contract.Replace("{", $"{{\"$schema\":\"{Own}\",", StringComparison.Ordinal)
            .Replace(",}", "}", StringComparison.Ordinal);
        Assert.Null(Compile(withSchema, out var problem));
        Assert.Equal(("DC0012", $"the meta-schema does not allow this: {message}"), (problem!.RuleId, problem.Message));
        Assert.NotNull(Compile($$"""{"$schema":"{{Own}}","title":"orders"}""", out _));
    }

    private static CompiledSchema? Compile(string contract, out SchemaProblem? problem)
    {
        var compiled = new SchemaCompiler(new CompilerOptions(), new OwnMetaSchema()).Compile(Check.Parse(contract, "contract.json"),
            out var problems);
        problem = problems.SingleOrDefault();
        return compiled;
    }

    private sealed class OwnMetaSchema : ISchemaSource
    {
        public SourceDocument? Load(string path, out SyntaxProblem? problem)
        {
            problem = null;
            return null;
        }

        public IEnumerable<string> Enumerate(string root) => [];

        public SourceDocument? Find(string identifier) => identifier != Own ? null : SourceDocument.Parse(
            Encoding.UTF8.GetBytes("""
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "$dynamicAnchor": "meta",
                  "allOf": [{ "$ref": "https://json-schema.org/draft/2020-12/schema" }],
                  "required": ["title"],
                  "properties": { "title": { "pattern": "^[a-z]+$" } }
                }
                """),
            identifier,
            64,
            out _);
    }
}
