using System.Text;
using System.Text.Json;
using DataContracts.Tests;
using Xunit.Abstractions;

namespace DataContracts.Conformance;

/// <summary>The output format tests of the official suite, which specify the expected output by a schema.</summary>
public sealed class OutputSuite(ITestOutputHelper output)
{
    [DataTheory]
    [InlineData("draft2019-09", "https://json-schema.org/draft/2019-09/")]
    [InlineData("draft2020-12", "https://json-schema.org/draft/2020-12/")]
    [InlineData("v1", "https://json-schema.org/v1/")]
    public void Output_tests_of_the_dialect_pass(string folder, string dialect)
    {
        var suite = Path.Combine(TestData.Folder!, "json-schema-test-suite", "output-tests", folder);
        var source = new OutputSchema($"{dialect}output/schema", Path.Combine(suite, "output-schema.json"));
        var failures = new List<string>();
        var count = 0;
        foreach (var file in Directory.GetFiles(Path.Combine(suite, "content"), "*.json").Order(StringComparer.Ordinal))
        {
            using var groups = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var group in groups.RootElement.EnumerateArray())
            {
                var contract = Compile(group.GetProperty("schema"), source);
                foreach (var test in group.GetProperty("tests").EnumerateArray())
                {
                    foreach (var format in test.GetProperty("output").EnumerateObject())
                    {
                        count++;
                        var text = contract.Evaluate(
                            Parse(test.GetProperty("data")), Enum.Parse<OutputFormat>(format.Name, ignoreCase: true)).Utf8;
                        var violations = Compile(format.Value, source).Validate(SourceDocument.Parse(text, "output.json", 256, out _)!);
                        failures.AddRange(
                            violations.Select(
                                violation =>
                                    $"{Path.GetFileName(file)}: {test.GetProperty("description").GetString()}, {format.Name}: "
                                        + $"{violation.InstancePointer} {violation.Message}"));
                    }
                }
            }
        }

        output.WriteLine($"{count} outputs");
        Assert.NotEqual(0, count);
        Assert.Empty(failures);
    }

    /// <summary>
    /// In every test of the suite, each output format is valid against the output schema of the specification and has the same
    /// verdict.
    /// </summary>
    [DataTheory]
    [InlineData("draft2020-12", "https://json-schema.org/draft/2020-12/", "basic", OutputFormat.Flag, OutputFormat.Basic,
        OutputFormat.Detailed, OutputFormat.Verbose)]
    [InlineData("draft2019-09", "https://json-schema.org/draft/2019-09/", "basic", OutputFormat.Flag, OutputFormat.Basic,
        OutputFormat.Detailed, OutputFormat.Verbose)]
    [InlineData("v1", "https://json-schema.org/v1/", "basic", OutputFormat.Flag, OutputFormat.List)]
    [InlineData("v1", "https://json-schema.org/v1/", "hierarchical", OutputFormat.Hierarchical)]
    public void Every_output_has_the_structure_that_its_dialect_specifies(
        string folder, string dialect, string definition, params OutputFormat[] formats)
    {
        var suite = Path.Combine(TestData.Folder!, "json-schema-test-suite");
        var source = new OutputSchema($"{dialect}output/schema", Path.Combine(suite, "output-tests", folder, "output-schema.json"));
        var metaSchema = folder == "v1" ? "https://json-schema.org/v1" : dialect + "schema";
        using var reference = JsonDocument.Parse(
            $$"""{"$schema":"{{metaSchema}}","$ref":"{{dialect}}output/schema#/$defs/{{definition}}"}""");
        using var whole = JsonDocument.Parse($$"""{"$schema":"{{metaSchema}}","$ref":"{{dialect}}output/schema"}""");
        var unit = Compile(reference.RootElement, source);
        var flag = Compile(whole.RootElement, source);
        var failures = new List<string>();
        var count = 0;
        foreach (var file in Directory.GetFiles(Path.Combine(suite, "tests", folder), "*.json"))
        {
            using var groups = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var group in groups.RootElement.EnumerateArray())
            {
                var contract = Compile(
                    group.GetProperty("schema"),
                    new SuiteSource(Path.Combine(suite, "remotes")),
                    whole.RootElement.GetProperty("$schema").GetString());
                foreach (var test in group.GetProperty("tests").EnumerateArray())
                {
                    foreach (var format in formats)
                    {
                        count++;
                        var result = contract.Evaluate(Parse(test.GetProperty("data")), format);
                        using var read = JsonDocument.Parse(result.Utf8, new JsonDocumentOptions { MaxDepth = 1000 });
                        var document = SourceDocument.Parse(result.Utf8, "output.json", 1000, out _)!;
                        var isRight = result.IsValid == test.GetProperty("valid").GetBoolean()
                            && read.RootElement.GetProperty("valid").GetBoolean() == result.IsValid
                            && (format == OutputFormat.Flag ? flag : unit).IsValid(document);
                        if (!isRight)
                        {
                            failures.Add(
                                $"{Path.GetFileName(file)}: {group.GetProperty("description").GetString()} / "
                                    + $"{test.GetProperty("description").GetString()}, {format}: {result}");
                        }
                    }
                }
            }
        }

        output.WriteLine($"{count} outputs");
        Assert.NotEqual(0, count);
        Assert.Empty(failures);
    }

    private static CompiledSchema Compile(JsonElement schema, ISchemaSource source, string? dialect = null)
    {
        var compiled = new SchemaCompiler(new CompilerOptions { DefaultDialect = dialect }, source).Compile(Parse(schema),
            out var problems);
        return compiled ?? throw new InvalidOperationException(string.Join("; ", problems.Select(problem => problem.Message)));
    }

    private static SourceDocument Parse(JsonElement value) =>
        SourceDocument.Parse(Encoding.UTF8.GetBytes(value.GetRawText()), "suite:///document.json", 256, out _)!;

    private sealed class OutputSchema(string uri, string path) : ISchemaSource
    {
        public SourceDocument? Load(string path, out SyntaxProblem? problem)
        {
            problem = null;
            return null;
        }

        public IEnumerable<string> Enumerate(string root) => [];

        public SourceDocument? Find(string identifier) =>
            identifier == uri ? SourceDocument.Parse(File.ReadAllBytes(path), uri, 256, out _) : null;
    }
}
