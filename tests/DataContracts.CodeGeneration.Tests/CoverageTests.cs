using System.Text;
using DataContracts.Tests;

namespace DataContracts.CodeGeneration.Tests;

/// <summary>A generated type is covered exactly if the generation reported nothing.</summary>
public sealed class CoverageTests
{
    [Theory]
    [InlineData("""{ "type": "integer", "minimum": 0, "maximum": 100 }""")]
    [InlineData("""{ "type": ["integer", "null"], "minimum": 0, "maximum": 100 }""")]
    [InlineData("""{ "type": "array", "items": { "type": "integer", "minimum": 0, "maximum": 100 } }""")]
    [InlineData("""{ "type": "object", "additionalProperties": { "enum": [1, 2] } }""")]
    [InlineData("""{ "enum": ["a", "b c"] }""")]
    [InlineData("""{ "type": "string", "format": "date", "pattern": "^2" }""")]
    [InlineData("""{ "oneOf": [{ "$ref": "#/$defs/a" }, { "$ref": "#/$defs/b" }] }""")]
    public void Type_generated_without_findings_is_covered(string property)
    {
        var (reported, findings) = Check(property, $"Covered{property.GetHashCode(StringComparison.Ordinal):x8}");

        Assert.Empty(reported);
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("""{ "type": "integer" }""")]
    [InlineData("""{ "type": "number", "multipleOf": 0.01 }""")]
    [InlineData("""{ "type": "string", "format": "date" }""")]
    [InlineData("""{ "type": "string", "format": "date-time" }""")]
    [InlineData("""{ "type": "string", "format": "uri" }""")]
    [InlineData("""{ "minLength": 2 }""")]
    public void Type_that_is_too_narrow_is_not_covered(string property)
    {
        var (reported, findings) = Check(property, $"Narrow{property.GetHashCode(StringComparison.Ordinal):x8}");

        Assert.NotEmpty(reported);
        Assert.All(findings, finding => Assert.Equal("DC6001", finding.RuleId));
        Assert.NotEmpty(findings);
    }

    // NJsonSchema identifies types by their full name, so each one has its own namespace.
    private static (IReadOnlyCollection<ContractDiagnostic> Reported, IReadOnlyCollection<ContractDiagnostic> Findings) Check(
        string property, string @namespace)
    {
        var contract = $$"""
            { "type": "object", "properties": { "v": {{property}} }, "required": ["v"], "additionalProperties": false,
              "$defs": {
                "a": { "type": "object", "required": ["k"], "additionalProperties": false,
                  "properties": { "k": { "const": "a" }, "$x": { "enum": [1] } } },
                "b": { "type": "object", "properties": { "k": { "const": "b" }, "y": { "type": "string" } }, "required": ["k"] } } }
            """;
        using var folder = new TemporaryFolder();
        var asked = new ContractToGenerate(folder.Write("contracts/orders.schema.json", contract), @namespace, "Order");
        var result = CSharpGeneration.Run(new GenerationRequest([asked], "Shop", "/shop/Shop.csproj", new CheckOptions()));
        var document = SourceDocument.Parse(Encoding.UTF8.GetBytes(contract), "orders.schema.json", 64, out _)!;
        var compiled = new SchemaCompiler(new CompilerOptions { AssertFormat = true }).Compile(document, out _)!;
        var type = Generated.Compile([.. result.Files.Select(file => file.Text)]).GetType($"{@namespace}.Order", throwOnError: true)!;
        return (result.Diagnostics, TypeCoverage.Check(compiled, type));
    }
}
