using System.Text;
using System.Text.Json;
using DataContracts.JsonSchema.Text.Patterns;

namespace DataContracts.JsonSchema.Tests.Text.Patterns;

public class SuitePatternTests
{
    [DataTheory]
    [InlineData("pattern.json")]
    [InlineData("optional/ecmascript-regex.json")]
    [InlineData("optional/non-bmp-regex.json")]
    public void Pattern_tests_of_the_suite_pass(string file)
    {
        int judged = 0;
        foreach (JsonElement group in Groups(file))
        {
            if (group.GetProperty("schema").TryGetProperty("pattern", out JsonElement pattern))
            {
                foreach (JsonElement test in group.GetProperty("tests").EnumerateArray())
                {
                    JsonElement data = test.GetProperty("data");
                    if (data.ValueKind == JsonValueKind.String)
                    {
                        AssertMatch(pattern.GetString()!, data.GetString()!, test.GetProperty("valid").GetBoolean());
                        judged++;
                    }
                }
            }
        }

        Assert.True(judged > 0, $"{file} contains no string to match.");
    }

    /// <summary>If no other property is allowed, an object with one property is valid exactly when its name matches.</summary>
    [DataTheory]
    [InlineData("optional/ecmascript-regex.json")]
    public void Pattern_property_tests_of_the_suite_pass(string file)
    {
        int judged = 0;
        foreach (JsonElement group in Groups(file))
        {
            JsonElement schema = group.GetProperty("schema");
            if (schema.TryGetProperty("patternProperties", out JsonElement patterns)
                && schema.TryGetProperty("additionalProperties", out JsonElement rest) && rest.ValueKind == JsonValueKind.False)
            {
                string pattern = patterns.EnumerateObject().Single().Name;
                foreach (JsonElement test in group.GetProperty("tests").EnumerateArray())
                {
                    string name = test.GetProperty("data").EnumerateObject().Single().Name;
                    AssertMatch(pattern, name, test.GetProperty("valid").GetBoolean());
                    judged++;
                }
            }
        }

        Assert.True(judged > 0, $"{file} contains no name to match.");
    }

    [DataTheory]
    [InlineData("patternProperties.json")]
    [InlineData("optional/non-bmp-regex.json")]
    public void Every_pattern_of_patternProperties_is_parsed(string file)
    {
        string[] patterns = [.. Groups(file)
            .Select(group => group.GetProperty("schema"))
            .Where(schema => schema.TryGetProperty("patternProperties", out _))
            .SelectMany(schema => schema.GetProperty("patternProperties").EnumerateObject())
            .Select(property => property.Name)];

        Assert.NotEmpty(patterns);
        Assert.All(patterns, pattern => Parse(pattern));
    }

    [DataTheory]
    [InlineData("optional/format/ecmascript-regex.json")]
    [InlineData("optional/format/regex.json")]
    public void Regular_expressions_are_recognized_as_the_suite_requires(string file)
    {
        int judged = 0;
        foreach (JsonElement test in Groups(file).SelectMany(group => group.GetProperty("tests").EnumerateArray()))
        {
            JsonElement data = test.GetProperty("data");
            if (data.ValueKind == JsonValueKind.String)
            {
                Assert.True(EcmaPattern.IsValid(data.GetString()!) == test.GetProperty("valid").GetBoolean(), data.GetString());
                judged++;
            }
        }

        Assert.True(judged > 0, $"{file} contains no string.");
    }

    private static void AssertMatch(string pattern, string subject, bool expected)
    {
        bool matches = Parse(pattern).Match(Encoding.UTF8.GetBytes(subject)) == PatternMatch.Yes;
        Assert.True(matches == expected, $"{pattern} against '{subject}'");
    }

    private static EcmaPattern Parse(string pattern)
    {
        Assert.True(EcmaPattern.TryParse(pattern, out EcmaPattern? compiled, out PatternError? error), $"{pattern}: {error}");
        return compiled;
    }

    private static List<JsonElement> Groups(string file)
    {
        var groups = new List<JsonElement>();
        foreach (string dialect in Directory.GetDirectories(Path.Combine(TestData.Folder!, "json-schema-test-suite", "tests")))
        {
            string path = Path.Combine(dialect, file);
            if (File.Exists(path))
            {
                using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
                groups.AddRange(document.RootElement.Clone().EnumerateArray());
            }
        }

        return groups;
    }
}
