using System.Reflection;
using System.Text.Json;
using DataContracts.Tests;

namespace DataContracts.CodeGeneration.Tests;

public sealed class SampleTests
{
    private static readonly string s_root = typeof(SampleTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

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
        var failures = new List<string>();
        var read = 0;
        foreach (var folder in Directory.GetDirectories(Path.Combine(TestData.Folder!, "schemastore")).Order(StringComparer.Ordinal))
        {
            var generated = Generated.FromFile(Path.Combine(folder, "schema.json"), "Root");
            if (generated.Result.Files.IsEmpty)
            {
                Assert.All(generated.Result.Diagnostics, diagnostic => Assert.NotEmpty(diagnostic.Message));
                continue;
            }

            var type = generated.Type("Root");
            var isWhole = !generated.Result.Diagnostics.Any(diagnostic => diagnostic.Message.Contains("one value in it", StringComparison.Ordinal) || diagnostic.Message.Contains("as its keywords suggest", StringComparison.Ordinal));
            foreach (var document in isWhole && Directory.Exists(Path.Combine(folder, "valid")) ? Directory.GetFiles(Path.Combine(folder, "valid"), "*.json") : [])
            {
                read++;
                try
                {
                    generated.RoundTrips(File.ReadAllText(document), type.Name);
                }
                catch (Exception exception) when (exception is not OutOfMemoryException)
                {
                    failures.Add($"{Path.GetFileName(folder)}/{Path.GetFileName(document)}: {exception.Message.ReplaceLineEndings(" ")[..Math.Min(300, exception.Message.Length)]}");
                }
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {read}\n{string.Join('\n', failures)}");
        Assert.True(read > 0);
    }
}
