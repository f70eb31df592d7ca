using System.Globalization;
using System.Text;
using System.Text.Json;
using DataContracts.Tests;
using Xunit.Abstractions;

namespace DataContracts.Conformance;

/// <summary>The annotation tests of the official suite, in every dialect that they are compatible with.</summary>
public sealed class AnnotationSuite(ITestOutputHelper output)
{
    // The suite uses 9999 for the unreleased dialect, which is v1.
    [DataTheory]
    [InlineData(4, "http://json-schema.org/draft-04/schema#")]
    [InlineData(6, "http://json-schema.org/draft-06/schema#")]
    [InlineData(7, "http://json-schema.org/draft-07/schema#")]
    [InlineData(2019, "https://json-schema.org/draft/2019-09/schema")]
    [InlineData(2020, "https://json-schema.org/draft/2020-12/schema")]
    [InlineData(9999, "https://json-schema.org/v1")]
    public void Annotation_tests_of_the_dialect_pass(int release, string dialect)
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var file in Directory.GetFiles(Path.Combine(TestData.Folder!, "json-schema-test-suite", "annotations", "tests"), "*.json")
            .Order(StringComparer.Ordinal))
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var group in document.RootElement.GetProperty("suite").EnumerateArray().Where(group => IsCompatible(group, release)))
            {
                var compiled = new SchemaCompiler(
                    new CompilerOptions { DefaultDialect = dialect },
                    new External(group)).Compile(Parse(group.GetProperty("schema")), out var problems);
                Assert.True(compiled is not null, string.Join("; ", problems.Select(problem => problem.Message)));
                foreach (var test in group.GetProperty("tests").EnumerateArray())
                {
                    var annotations = compiled.Annotate(Parse(test.GetProperty("instance")));
                    foreach (var assertion in test.GetProperty("assertions").EnumerateArray())
                    {
                        count++;
                        if (!Holds(assertion, annotations))
                        {
                            failures.Add(
                                $"{Path.GetFileName(file)}: {group.GetProperty("description").GetString()}: {assertion.GetRawText()}");
                        }
                    }
                }
            }
        }

        output.WriteLine($"{count} assertions");
        Assert.NotEqual(0, count);
        Assert.Empty(failures);
    }

    private static bool Holds(JsonElement assertion, IEnumerable<Annotation> annotations)
    {
        var keyword = assertion.GetProperty("keyword").GetString();
        var found = annotations
            .Where(
                annotation => annotation.Keyword == keyword && annotation.InstanceLocation == assertion.GetProperty("location").GetString())
            .ToDictionary(
                annotation => annotation.Schema.Pointer[..annotation.Schema.Pointer.LastIndexOf('/')], annotation => annotation.Value);
        var expected = assertion.GetProperty("expected").EnumerateObject().ToArray();
        return found.Count == expected.Length && expected.All(location =>
            found.TryGetValue(Uri.UnescapeDataString(location.Name[1..]), out var value)
                && JsonElement.DeepEquals(JsonElement.Parse(value), location.Value));
    }

    private static bool IsCompatible(JsonElement group, int release) =>
        !group.TryGetProperty("compatibility", out var compatibility) || compatibility.GetString()!.Split(',').All(constraint =>
            constraint.StartsWith("<=", StringComparison.Ordinal) ? release <= Number(constraint[2..])
            : constraint.StartsWith('=') ? release == Number(constraint[1..])
            : release >= Number(constraint));

    private static int Number(string release) => int.Parse(release, CultureInfo.InvariantCulture);

    private static SourceDocument Parse(JsonElement value) =>
        SourceDocument.Parse(Encoding.UTF8.GetBytes(value.GetRawText()), "suite:///document.json", 256, out _)!;

    private sealed class External(JsonElement group) : ISchemaSource
    {
        public SourceDocument? Load(string path, out SyntaxProblem? problem)
        {
            problem = null;
            return null;
        }

        public IEnumerable<string> Enumerate(string root) => [];

        public SourceDocument? Find(string identifier) =>
            group.TryGetProperty("externalSchemas", out var schemas) && schemas.TryGetProperty(identifier, out var schema)
                ? Parse(schema)
                : null;
    }
}
