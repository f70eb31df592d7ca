using System.Globalization;
using System.Text.Json;
using DataContracts.Tests;
using Xunit.Abstractions;

namespace DataContracts.Conformance;

/// <summary>
/// What the lints find in published schemas and in those of the official suite, counted by rule: each finding was looked at, so a change
/// of a count is either a mistake that is found now or a false alarm.
/// </summary>
public sealed class LintedSchemas(ITestOutputHelper output)
{
    private const string Family = "DC201";

    [DataTheory]
    [InlineData("schemastore", "2 DC2010, 6 DC2011, 16 DC2012, 173 DC2014")]
    [InlineData("benchmark", "16 DC2012, 86 DC2014")]
    public void Published_schemas_have_the_known_findings(string folder, string counts)
    {
        var schemas = Directory.GetFiles(Path.Combine(TestData.Folder!, folder), "schema.json", SearchOption.AllDirectories);
        Assert.Equal(counts, Count(schemas, dialect: null));
    }

    [DataTheory]
    [InlineData("draft4", "http://json-schema.org/draft-04/schema#", "1 DC2010, 1 DC2011, 4 DC2012, 3 DC2014")]
    [InlineData("draft6", "http://json-schema.org/draft-06/schema#", "1 DC2011, 5 DC2012, 3 DC2013, 3 DC2014")]
    [InlineData("draft7", "http://json-schema.org/draft-07/schema#", "1 DC2011, 14 DC2012, 3 DC2013, 3 DC2014")]
    [InlineData("draft2019-09", "https://json-schema.org/draft/2019-09/schema", "1 DC2011, 17 DC2012, 5 DC2013, 4 DC2014")]
    [InlineData("draft2020-12", "https://json-schema.org/draft/2020-12/schema", "1 DC2011, 11 DC2012, 4 DC2013, 4 DC2014")]
    [InlineData("v1", "https://json-schema.org/v1", "11 DC2012, 5 DC2013, 4 DC2014")]
    public void Schemas_of_the_official_suite_have_the_known_findings(string folder, string dialect, string counts)
    {
        var suite = Path.Combine(TestData.Folder!, "json-schema-test-suite", "tests", folder);
        using var copies = new TemporaryFolder();
        var schemas = Directory.GetFiles(suite, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(file => SchemasOf(file).Select((schema, number) => copies.Write(
                string.Create(CultureInfo.InvariantCulture, $"{Path.GetRelativePath(suite, file)}/{number}/schema.json"), schema)));
        Assert.Equal(counts, Count([.. schemas], dialect));
    }

    private string Count(string[] schemas, string? dialect)
    {
        var request = new CheckRequest(
            [.. schemas.Order(StringComparer.Ordinal).Select(path => new ContractFile(path, NeedsFixtures: false))],
            [],
            new CheckOptions { DefaultDialect = dialect });
        var found = ContractChecker.Run(request).Diagnostics
            .Where(finding => finding.RuleId.StartsWith(Family, StringComparison.Ordinal)).ToArray();
        foreach (var finding in found)
        {
            output.WriteLine($"{finding.File}({finding.Range.StartLine},{finding.Range.StartColumn}): {finding.RuleId}: {finding.Message}");
        }

        return string.Join(", ", found.CountBy(finding => finding.RuleId).OrderBy(count => count.Key, StringComparer.Ordinal)
            .Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Value} {count.Key}")));
    }

    private static IEnumerable<string> SchemasOf(string file)
    {
        using var groups = JsonDocument.Parse(File.ReadAllBytes(file));
        foreach (var group in groups.RootElement.EnumerateArray())
        {
            yield return group.GetProperty("schema").GetRawText();
        }
    }
}
