using System.Text;

namespace DataContracts.JsonSchema.Tests;

/// <summary>Compiles and validates schemas and documents that tests contain as text.</summary>
internal static class Check
{
    public static CompiledSchema Compile(string schema, bool? assertFormat = null)
    {
        var compiled = new SchemaCompiler(new CompilerOptions { AssertFormat = assertFormat }).Compile(Parse(schema, "contract.json"),
            out var problems);
        Assert.True(compiled is not null, string.Join("; ", problems.Select(problem => problem.Message)));
        return compiled;
    }

    public static SchemaProblem Problem(string schema)
    {
        new SchemaCompiler(new CompilerOptions()).Compile(Parse(schema, "contract.json"), out var problems);
        return Assert.Single(problems);
    }

    /// <summary>Each violation as one line: position, rule id, message.</summary>
    public static string[] Lines(string schema, string document, bool? assertFormat = null) =>
        [.. Compile(schema, assertFormat).Validate(Parse(document, "document.json"))
            .Select(violation => $"({violation.Range.StartLine},{violation.Range.StartColumn}) {violation.RuleId}: {violation.Message}")];

    public static SourceDocument Parse(string json, string path = "document.json")
    {
        var document = SourceDocument.Parse(Encoding.UTF8.GetBytes(json), path, 256, out var problem);
        Assert.True(document is not null, problem?.Message);
        return document;
    }
}
