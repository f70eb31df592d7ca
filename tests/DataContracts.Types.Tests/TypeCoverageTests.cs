using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace DataContracts.Types.Tests;

public sealed class TypeCoverageTests
{
    public sealed record Basket(
        int Id,
        string? Note = null,
        IReadOnlyList<string>? Lines = null,
        TypeSchemaTests.Status? Status = null,
        decimal? Price = null,
        DateOnly? Placed = null)
    {
        public int Size => Lines?.Count ?? 0;
    }

    [JsonPolymorphic(TypeDiscriminatorPropertyName = "method")]
    [JsonDerivedType(typeof(Card), "card")]
    [JsonDerivedType(typeof(Invoice), "invoice")]
    public abstract record Payment;

    public sealed record Card(string Reference) : Payment;

    public sealed record Invoice(int DueDays) : Payment;

    private static readonly JsonSerializerOptions s_web = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    [Theory]
    [InlineData("""{ "id": { "type": "integer", "minimum": 1, "maximum": 5 } }""")]
    [InlineData("""{ "note": { "type": ["string", "null"], "pattern": "^[a-z]+$" } }""")]
    [InlineData("""{ "lines": { "type": "array", "items": { "type": "string" }, "minItems": 2 } }""")]
    [InlineData("""{ "status": { "enum": ["new", "inTransit", null] } }""")]
    [InlineData("""{ "price": { "type": "number", "minimum": 0, "maximum": 1000 } }""")]
    [InlineData("""{ "placed": { "type": "string", "format": "date" } }""")]
    public void Type_that_reads_everything_the_contract_allows_has_no_findings(string properties) =>
        Assert.Empty(TypeCoverage.Check(Contract(properties), typeof(Basket), s_web, TypeGaps.IntegerSpelling | TypeGaps.RareFormats));

    [Theory]
    [InlineData("""{ "id": { "type": "number", "minimum": 0, "maximum": 1 } }""", "\"id\":0.")]
    [InlineData("""{ "id": { "type": "integer", "minimum": 0 } }""", "2147483648")]
    [InlineData("""{ "id": { "type": ["integer", "null"], "minimum": 0, "maximum": 1 } }""", "\"id\":null")]
    [InlineData("""{ "note": { "type": ["string", "boolean"] } }""", "\"note\":")]
    [InlineData("""{ "lines": { "type": "array", "items": { "type": ["string", "null"] } } }""", "[null]")]
    [InlineData("""{ "status": { "enum": ["new", "gone"] } }""", "\"gone\"")]
    [InlineData("""{ "colour": { "type": "string" } }""", "\"colour\":")]
    [InlineData("""{ "size": { "type": "integer", "minimum": 0, "maximum": 9 } }""", "\"size\":")]
    [InlineData("""{ "placed": { "type": "string" } }""", "\"placed\":")]
    public void Type_that_is_too_narrow_is_reported_with_a_document_that_shows_it(string properties, string witness)
    {
        var findings = TypeCoverage.Check(Contract(properties), typeof(Basket), s_web, TypeGaps.IntegerSpelling);

        Assert.All(findings, finding => Assert.Equal("DC6001", finding.RuleId));
        Assert.Contains(findings, finding => finding.Message.Split("; it allows ")[1].Contains(witness, StringComparison.Ordinal));
    }

    [Fact]
    public void Derived_types_are_selected_by_their_discriminator()
    {
        const string Payments = """
            {
              "oneOf": [
                { "type": "object", "properties": { "method": { "const": "card" }, "reference": { "type": "string" } },
                  "required": ["method", "reference"], "additionalProperties": false },
                { "type": "object", "properties": { "method": { "const": "invoice" }, "dueDays": { "enum": [14, 30] } },
                  "required": ["method", "dueDays"], "additionalProperties": false }
              ]
            }
            """;

        Assert.Empty(TypeCoverage.Check(Compile(Payments), typeof(Payment), s_web, TypeGaps.IntegerSpelling));
        var finding =
            Assert.Single(TypeCoverage.Check(Compile(Payments.Replace("\"card\"", "\"cash\"", StringComparison.Ordinal)), typeof(Payment),
                s_web, TypeGaps.IntegerSpelling));
        Assert.Equal("DC6001", finding.RuleId);
        Assert.Contains("\"method\":\"cash\"", finding.Message, StringComparison.Ordinal);
    }

    private static CompiledSchema Contract(string properties) =>
        Compile(new JsonObject
        {
            ["type"] = "object",
            ["properties"] = WithId(JsonNode.Parse(properties)!.AsObject()),
            ["required"] = new JsonArray("id"),
            ["additionalProperties"] = false,
        }.ToJsonString());

    private static JsonObject WithId(JsonObject properties)
    {
        _ = properties.TryAdd("id", new JsonObject { ["const"] = 1 });
        return properties;
    }

    private static CompiledSchema Compile(string schema)
    {
        var document = SourceDocument.Parse(Encoding.UTF8.GetBytes(schema), "basket.schema.json", 64, out _)!;
        return new SchemaCompiler(new CompilerOptions { AssertFormat = true }).Compile(document, out _)!;
    }
}
