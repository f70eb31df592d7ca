using System.Text.Json;
using DataContracts.JsonSchema.Text.Patterns;

namespace DataContracts.JsonSchema.Tests.Text.Patterns;

public class PublishedSchemaTests
{
    [DataTheory]
    [InlineData("schemastore")]
    [InlineData("benchmark")]
    public void Every_pattern_of_a_published_schema_is_parsed(string collection)
    {
        var patterns = new HashSet<string>(StringComparer.Ordinal);
        foreach (string folder in Directory.GetDirectories(Path.Combine(TestData.Folder!, collection)))
        {
            string path = Path.Combine(folder, "schema.json");
            if (File.Exists(path))
            {
                using JsonDocument schema = JsonDocument.Parse(File.ReadAllText(path));
                Collect(schema.RootElement, patterns);
            }
        }

        Assert.NotEmpty(patterns);
        string[] refused = [.. patterns
            .Select(pattern => EcmaPattern.TryParse(pattern, out _, out PatternError? error) ? string.Empty : $"{pattern}: {error}")
            .Where(refusal => refusal.Length > 0)];
        Assert.Empty(refused);
    }

    private static void Collect(JsonElement element, HashSet<string> patterns)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                Collect(item, patterns);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in element.EnumerateObject())
            {
                if (property.Name == "pattern" && property.Value.ValueKind == JsonValueKind.String)
                {
                    patterns.Add(property.Value.GetString()!);
                }

                if (property.Name == "patternProperties" && property.Value.ValueKind == JsonValueKind.Object)
                {
                    patterns.UnionWith(property.Value.EnumerateObject().Select(pattern => pattern.Name));
                }

                Collect(property.Value, patterns);
            }
        }
    }
}
