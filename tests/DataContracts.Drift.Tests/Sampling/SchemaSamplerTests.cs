using System.Text;
using System.Text.Json;

namespace DataContracts.Drift.Tests.Sampling;

public sealed class SchemaSamplerTests
{
    private const string Order = """
        {
          "type": "object",
          "properties": {
            "id": { "type": "string", "pattern": "^O-[0-9]{3}$" },
            "status": { "enum": ["new", "paid"] },
            "quantity": { "type": "integer", "minimum": 1, "maximum": 9 },
            "when": { "type": "string", "format": "date" },
            "tags": { "type": "array", "items": { "type": "string", "minLength": 2 }, "uniqueItems": true, "maxItems": 3 },
            "next": { "$ref": "#" }
          },
          "required": ["id", "status", "quantity"],
          "additionalProperties": false
        }
        """;

    [Fact]
    public void Samples_are_valid_and_unique()
    {
        var contract = Compile(Order);
        string[] samples = [.. SchemaSampler.Generate(contract, 200, seed: 1)];
        Assert.Equal(200, samples.Distinct().Count());
        Assert.All(samples, sample => Assert.True(contract.IsValid(Encoding.UTF8.GetBytes(sample)), sample));
    }

    [Fact]
    public void Samples_are_determined_by_the_seed()
    {
        var contract = Compile(Order);
        Assert.Equal(SchemaSampler.Generate(contract, 100, seed: 7), SchemaSampler.Generate(contract, 100, seed: 7));
        Assert.NotEqual(SchemaSampler.Generate(contract, 100, seed: 7), SchemaSampler.Generate(contract, 100, seed: 8));
    }

    [Theory]
    [InlineData("quantity", "1")]
    [InlineData("quantity", "9")]
    [InlineData("status", "\"new\"")]
    [InlineData("status", "\"paid\"")]
    [InlineData("tags", "[]")]
    [InlineData("next", null)]
    public void Edge_cases_are_among_the_first_samples(string property, string? value)
    {
        var members = SchemaSampler.Generate(Compile(Order), 60, seed: 1).Select(sample => JsonDocument.Parse(sample).RootElement)
            .Where(sample => sample.TryGetProperty(property, out _)).Select(sample => sample.GetProperty(property).GetRawText()).ToArray();
        Assert.NotEmpty(members);
        Assert.True(value is null || members.Contains(value), string.Join(' ', members));
    }

    [Theory]
    [InlineData("""{ "enum": [1, "a", null] }""", 3)]
    [InlineData("false", 0)]
    [InlineData("""{ "type": "boolean" }""", 2)]
    [InlineData("""{ "type": "object", "required": ["a"], "properties": { "a": false } }""", 0)]
    public void All_documents_are_sampled_if_there_are_only_a_few(string schema, int expected) =>
        Assert.Equal(expected, SchemaSampler.Generate(Compile(schema), 50, seed: 1).Count());

    private static CompiledSchema Compile(string schema)
    {
        var document = SourceDocument.Parse(Encoding.UTF8.GetBytes(schema), "contract.json", 256, out _);
        return new SchemaCompiler(new CompilerOptions { AssertFormat = true }).Compile(document!, out _)!;
    }
}
