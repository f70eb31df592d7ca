using System.Text;
using System.Text.Json;
using DataContracts.Tests;
using Xunit.Abstractions;

namespace DataContracts.Conformance;

/// <summary>The official JSON Schema test suite with every required file of each dialect and without exclusions.</summary>
public sealed class OfficialSuite(ITestOutputHelper output)
{
    // Draft-07 allows content to be asserted; in the required tests of all later drafts it is an annotation. Here it is never asserted
    // in any dialect.
    private const string Content = "content.json";

    // v1 asserts format; the optional file applies if that is disabled.
    private const string FormatAnnotation = "format-annotation.json";

    [DataFact]
    public void Format_assertion_of_the_dialect_can_be_disabled() =>
        Run("https://json-schema.org/v1", [Path.Combine(Suite, "tests", "v1", "optional", FormatAnnotation)], assertFormat: false);

    [DataFact]
    public void Format_is_asserted_if_the_dialect_requires_it() =>
        Run("https://json-schema.org/v1", Directory.GetFiles(Path.Combine(Suite, "tests", "v1", "format"), "*.json"), assertFormat: null);

    [DataTheory]
    [InlineData("draft4", "http://json-schema.org/draft-04/schema#")]
    [InlineData("draft6", "http://json-schema.org/draft-06/schema#")]
    [InlineData("draft7", "http://json-schema.org/draft-07/schema#")]
    [InlineData("draft2019-09", "https://json-schema.org/draft/2019-09/schema")]
    [InlineData("draft2020-12", "https://json-schema.org/draft/2020-12/schema")]
    [InlineData("v1", "https://json-schema.org/v1")]
    public void Required_tests_of_the_dialect_pass(string folder, string dialect) =>
        Run(dialect, Directory.GetFiles(Path.Combine(Suite, "tests", folder), "*.json"), assertFormat: null);

    [DataTheory]
    [InlineData("draft4", "http://json-schema.org/draft-04/schema#")]
    [InlineData("draft6", "http://json-schema.org/draft-06/schema#")]
    [InlineData("draft7", "http://json-schema.org/draft-07/schema#")]
    [InlineData("draft2019-09", "https://json-schema.org/draft/2019-09/schema")]
    [InlineData("draft2020-12", "https://json-schema.org/draft/2020-12/schema")]
    [InlineData("v1", "https://json-schema.org/v1")]
    public void Optional_tests_of_the_dialect_pass(string folder, string dialect) =>
        Run(
            dialect,
            Directory.GetFiles(Path.Combine(Suite, "tests", folder, "optional"), "*.json")
                .Where(file => Path.GetFileName(file) is not (Content or FormatAnnotation)),
            assertFormat: null);

    [DataTheory]
    [InlineData("draft4", "http://json-schema.org/draft-04/schema#")]
    [InlineData("draft6", "http://json-schema.org/draft-06/schema#")]
    [InlineData("draft7", "http://json-schema.org/draft-07/schema#")]
    [InlineData("draft2019-09", "https://json-schema.org/draft/2019-09/schema")]
    [InlineData("draft2020-12", "https://json-schema.org/draft/2020-12/schema")]
    public void Format_tests_of_the_dialect_pass_if_format_is_asserted(string folder, string dialect) =>
        Run(dialect, Directory.GetFiles(Path.Combine(Suite, "tests", folder, "optional", "format"), "*.json"), assertFormat: true);

    private static string Suite => Path.Combine(TestData.Folder!, "json-schema-test-suite");

    private void Run(string dialect, IEnumerable<string> files, bool? assertFormat)
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            using var groups = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var group in groups.RootElement.EnumerateArray())
            {
                count += group.GetProperty("tests").GetArrayLength();
                failures.AddRange(Failures(dialect, assertFormat, group).Select(failure => $"{Path.GetFileName(file)}: {failure}"));
            }
        }

        output.WriteLine($"{count - failures.Count} of {count} pass");
        Assert.NotEqual(0, count);
        Assert.True(
            failures.Count == 0, $"{failures.Count} of {count} fail:{Environment.NewLine}{string.Join(Environment.NewLine, failures)}");
    }

    private static IEnumerable<string> Failures(string dialect, bool? assertFormat, JsonElement group)
    {
        var description = group.GetProperty("description").GetString();
        var schema =
            SourceDocument.Parse(Encoding.UTF8.GetBytes(group.GetProperty("schema").GetRawText()), "suite:///schema.json", 256, out _)!;
        var options = new CompilerOptions { AssertFormat = assertFormat, DefaultDialect = dialect };
        var contract = new SchemaCompiler(options, new SuiteSource(Path.Combine(Suite, "remotes"))).Compile(schema, out var problems);
        foreach (var test in group.GetProperty("tests").EnumerateArray())
        {
            var expected = test.GetProperty("valid").GetBoolean();
            var name = $"{description} / {test.GetProperty("description").GetString()}";
            if (contract is null)
            {
                yield return $"{name}: {string.Join("; ", problems.Select(problem => problem.Message))}";
                continue;
            }

            var instance = SourceDocument.Parse(
                Encoding.UTF8.GetBytes(test.GetProperty("data").GetRawText()), "instance.json", 256, out _)!;
            if (contract.IsValid(instance) != expected)
            {
                yield return $"{name}: expected {expected}";
            }

            // Both passes must agree; otherwise a build could fail without a reason or pass despite a violation.
            if (contract.Validate(instance).IsEmpty != expected)
            {
                yield return $"{name}: the collecting pass disagrees";
            }
        }
    }
}
