using System.Text.Json;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Schemas.MetaSchemas;

namespace DataContracts.JsonSchema.Tests.Schemas.MetaSchemas;

/// <summary>Whatever the fast path accepts without the meta-schema must be valid against the meta-schema too.</summary>
public sealed class LegalValuesTests
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-0", "1", "-1", "1.0", "0.5", "1e400", "-1e400", "0.0", "\"\"", "\"string\"", "\"strin\"", "\"a b\"",
        "\"#\"", "\"#a\"", "\"a#b\"", "\"\\u0023a\"", "\"_a\"", "\"9\"", "\"a:b\"",
        "[]", "[true]", "[{}]", "[7]", "[\"a\"]", "[\"a\",\"a\"]", "[\"string\",\"null\"]", "[\"string\",\"string\"]", "[\"string\",\"x\"]",
        "[[]]", "[null]", "[1,1.0]",
        "{}", "{\"a\":true}", "{\"a\":{}}", "{\"a\":7}", "{\"a\":[]}", "{\"a\":[\"b\"]}", "{\"a\":[\"b\",\"b\"]}", "{\"a\":[1]}",
        "{\"a\":\"b\"}", "{\"type\":\"string\"}", "{\"minLength\":-1}", "{\"a\":{\"minLength\":-1}}", "[{\"title\":1}]",
    ];

    [Theory]
    [InlineData("http://json-schema.org/draft-07/schema")]
    [InlineData("https://json-schema.org/draft/2019-09/schema")]
    [InlineData("https://json-schema.org/draft/2020-12/schema")]
    public void Everything_the_fast_path_accepts_is_valid_against_the_meta_schema(string dialect)
    {
        var vouched = 0;
        foreach (var keyword in KeywordsOfAllMetaSchemas())
        {
            foreach (var value in Values)
            {
                var document = Check.Parse(
                    $$"""{"$schema":"{{dialect}}",{{JsonSerializer.Serialize(keyword)}}:{{value}}}""", "contract.json");
                if (keyword != "$schema" && !IsDoubtful(document))
                {
                    vouched++;
                    Assert.True(StandardMetaSchemas.Find(dialect)!.IsValid(document), $"{keyword}: {value}");
                }
            }
        }

        Assert.InRange(vouched, 300, int.MaxValue);
    }

    [Fact]
    public void Ordinary_contract_does_not_need_the_meta_schema() =>
        Assert.False(IsDoubtful(Check.Parse(
            """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "$id": "https://example.org/orders",
              "x-contract": { "name": "orders", "version": "1.0.0", "owner": { "team": "sales" } },
              "title": "Orders", "description": "All of them.",
              "type": "object",
              "required": ["id", "total"],
              "additionalProperties": false,
              "properties": {
                "id": { "type": "string", "pattern": "^o-", "minLength": 3, "examples": ["o-1"] },
                "total": { "type": ["number", "null"], "minimum": 0, "multipleOf": 0.01, "default": 0 },
                "lines": { "type": "array", "items": { "$ref": "#/$defs/line" }, "uniqueItems": true },
                "state": { "enum": ["new", "paid", null], "deprecated": true }
              },
              "dependentRequired": { "total": ["id"] },
              "$defs": { "line": { "$anchor": "line", "oneOf": [{ "const": 1 }, true] } }
            }
            """,
            "contract.json")));

    private static bool IsDoubtful(SourceDocument document)
    {
        var registry = new SchemaRegistry(new CompilerOptions(), NoFiles.Source);
        registry.AddFile(document);
        return registry.Doubtful.Count > 0;
    }

    /// <summary>
    /// Every name in any meta-schema: a keyword that a dialect does not define may still be constrained by its meta-schema.
    /// </summary>
    private static IEnumerable<string> KeywordsOfAllMetaSchemas()
    {
        var assembly = typeof(DialectRegistry).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("http", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var metaSchema = JsonDocument.Parse(stream);
            if (metaSchema.RootElement.TryGetProperty("properties", out var properties))
            {
                foreach (var property in properties.EnumerateObject())
                {
                    yield return property.Name;
                }
            }
        }
    }
}
