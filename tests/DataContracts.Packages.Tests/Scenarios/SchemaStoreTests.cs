using System.Text.Json;
using DataContracts.Packages.Tests.Harness;
using DataContracts.Tests;

namespace DataContracts.Packages.Tests.Scenarios;

[Collection(PackageTests.Name)]
public sealed class SchemaStoreTests(PackageFixture package)
{
    private static readonly string[] s_dialects =
        ["http://json-schema.org/draft-07/schema#", "https://json-schema.org/draft/2020-12/schema"];

    [DataFact]
    public void Published_schemas_accept_and_reject_the_documents_of_their_authors()
    {
        var project = package.CreateProject();
        var schemas = Directory.GetDirectories(Path.Combine(TestData.Folder!, "schemastore")).Where(IsOfADialect).ToArray();
        Assert.NotEmpty(schemas);
        var documents = schemas.Sum(schema => Copy(schema, project));

        var build = project.BuildInDetail();

        Assert.Equal([$"{documents} of {documents}"], build.Checks);

        // Their authors' mistakes are warnings, which the conformance tests count.
        Assert.Equal("", string.Join('\n', build.Findings.Where(finding => !finding.Contains(": warning DC20", StringComparison.Ordinal))));
        _ = build.Succeeds();
    }

    private static bool IsOfADialect(string schema)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(schema, "schema.json")));
        return json.RootElement.TryGetProperty("$schema", out var dialect) && s_dialects.Contains(dialect.GetString());
    }

    private static int Copy(string schema, ConsumerProject project)
    {
        var name = Path.GetFileName(schema);
        _ = project.Write($"contracts/{name}/{name}.schema.json", File.ReadAllBytes(Path.Combine(schema, "schema.json")));
        return Copy(Path.Combine(schema, "valid"), $"fixtures/{name}", project) + Copy(
            Path.Combine(schema, "invalid"), $"fixtures/{name}/invalid", project);
    }

    private static int Copy(string from, string to, ConsumerProject project)
    {
        var files = Directory.Exists(from) ? Directory.GetFiles(from, "*.json") : [];
        foreach (var file in files)
        {
            _ = project.Write($"{to}/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        }

        return files.Length;
    }
}
