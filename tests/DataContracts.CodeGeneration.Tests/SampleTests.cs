using System.Reflection;
using System.Text.Json;
using DataContracts.Tests;

namespace DataContracts.CodeGeneration.Tests;

public sealed class SampleTests
{
    private static readonly string s_root = typeof(SampleTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    // Where a type is an assumption, or that of a part, the documents as a whole need not fit it, and the contract's author was told.
    private static readonly string[] s_reported = ["one value in it", "one record with", "as its keywords suggest"];

    [Fact]
    public void The_sample_contract_has_types_that_its_fixtures_round_trip_through()
    {
        var generated = Generated.FromFile(Path.Combine(s_root, "contracts/orders/orders.schema.json"));

        Assert.Empty(generated.Findings);
        var fixtures = Directory.GetFiles(Path.Combine(s_root, "samples/Orders/fixtures/orders"), "*.json");
        Assert.NotEmpty(fixtures);
        Assert.All(fixtures, fixture =>
        {
            var written = JsonSerializer.SerializeToNode(generated.Read(File.ReadAllText(fixture)), generated.Type("Order"))!;
            var read = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(fixture))!;

            // The same moment, written with an offset for Z.
            Assert.Equal(DateTimeOffset.Parse((string)read["placed"]!, null), DateTimeOffset.Parse((string)written["placed"]!, null));
            read["placed"] = (string)written["placed"]!;
            Assert.True(System.Text.Json.Nodes.JsonNode.DeepEquals(read, written), written.ToJsonString());
        });
    }

    [DataFact]
    public void Published_schemas_give_code_that_compiles_and_reads_the_documents_of_their_authors()
    {
        var schemas = Directory.GetDirectories(Path.Combine(TestData.Folder!, "schemastore")).Order(StringComparer.Ordinal).ToArray();
        var results = schemas.Select((folder, i) => Run(Path.Combine(folder, "schema.json"), $"Schema{i}")).ToArray();
        var assembly = Generated.Compile([.. results.SelectMany(result => result.Files).Select(file => file.Text)]);
        var failures = new List<string>();
        var read = 0;
        for (var i = 0; i < schemas.Length; i++)
        {
            // One file a schema, or the reason.
            Assert.True(results[i].Files.Length == 1 || results[i].Diagnostics.Any(diagnostic => diagnostic.RuleId == "DC0030"), schemas[i]);
            if (results[i].Files.IsEmpty || results[i].Diagnostics.Any(diagnostic => s_reported.Any(text => diagnostic.Message.Contains(text, StringComparison.Ordinal))))
            {
                continue;
            }

            var type = assembly.GetType($"Schema{i}.Root", throwOnError: true)!;
            foreach (var document in Documents(Path.Combine(schemas[i], "valid")))
            {
                read++;
                if (Generated.Difference(File.ReadAllText(document), type) is { } difference)
                {
                    failures.Add($"{Path.GetFileName(schemas[i])}/{Path.GetFileName(document)}: {difference[..Math.Min(300, difference.Length)]}");
                }
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {read}\n{string.Join('\n', failures)}");
        Assert.True(read > 0);
    }

    private static GenerationResult Run(string path, string @namespace) =>
        CSharpGeneration.Run(new GenerationRequest([new ContractToGenerate(path, @namespace, "Root")], "Shop", "/shop/Shop.csproj", new CheckOptions()));

    private static string[] Documents(string folder) => Directory.Exists(folder) ? Directory.GetFiles(folder, "*.json") : [];
}
