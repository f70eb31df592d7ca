using System.Text;
using System.Text.Json;
using DataContracts.JsonSchema.Text.StringFormats;

namespace DataContracts.JsonSchema.Tests.Text.StringFormats;

/// <summary>The optional format tests of the JSON Schema Test Suite, run directly against the validators.</summary>
public sealed class FormatSuiteTests
{
    [DataTheory]
    [InlineData("draft4/optional/format", "draft-04")]
    [InlineData("draft6/optional/format", "draft-06")]
    [InlineData("draft7/optional/format", "draft-07")]
    [InlineData("draft2019-09/optional/format", "2019-09")]
    [InlineData("draft2020-12/optional/format", "2020-12")]
    [InlineData("v1/format", "v1")]
    public void Format_tests_of_the_suite_pass(string folder, string set)
    {
        var (judged, failures) = (0, new List<string>());
        foreach (var file in Directory.GetFiles(Path.Combine(TestData.Folder!, "json-schema-test-suite", "tests", folder), "*.json"))
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var group in document.RootElement.EnumerateArray())
            {
                var schema = group.GetProperty("schema");
                foreach (var test in group.GetProperty("tests").EnumerateArray())
                {
                    judged++;
                    var expected = test.GetProperty("valid").GetBoolean();
                    if (IsValid(schema, test.GetProperty("data"), set) != expected)
                    {
                        failures.Add(
                            $"{Path.GetFileName(file)}: {group.GetProperty("description")}: {test.GetProperty("description")}, "
                                + $"{test.GetProperty("data").GetRawText()}");
                    }
                }
            }
        }

        Assert.True(judged > 100, $"Only {judged} tests were found in {folder}.");
        Assert.True(failures.Count == 0, $"{failures.Count} of {judged} differ:\n{string.Join('\n', failures)}");
    }

    private static bool IsValid(JsonElement schema, JsonElement instance, string set)
    {
        Assert.All(schema.EnumerateObject(), property => Assert.Contains(property.Name, new[] { "$schema", "format" }));
        var format = StringFormatRegistry.Find(set, schema.GetProperty("format").GetString()!)?.IsValid;
        return instance.ValueKind != JsonValueKind.String || format is null || format(Encoding.UTF8.GetBytes(instance.GetString()!));
    }
}
