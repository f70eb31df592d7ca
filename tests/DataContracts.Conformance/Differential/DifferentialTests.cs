using System.Globalization;
using Xunit.Abstractions;

namespace DataContracts.Conformance.Differential;

/// <summary>
/// Verdicts of this validator and two others agree on generated schemas and documents. DATACONTRACTS_SEED sets another seed.
/// </summary>
public sealed class DifferentialTests(ITestOutputHelper output)
{
    private const int Schemas = 1500;
    private const int DocumentsPerSchema = 8;
    private const int MostDifferences = 40;
    private const int DefaultSeed = 20_201_207;

    private static int Seed =>
        int.TryParse(Environment.GetEnvironmentVariable("DATACONTRACTS_SEED"), CultureInfo.InvariantCulture, out var seed)
            ? seed
            : DefaultSeed;

    [PeerTheory]
    [InlineData("ajv", "draft-07")]
    [InlineData("ajv", "2020-12")]
    [InlineData("@hyperjump/json-schema", "draft-07")]
    [InlineData("@hyperjump/json-schema", "2020-12")]
    public void Verdicts_of_generated_schemas_and_documents_agree(string package, string name)
    {
        var dialect = name == "draft-07" ? Dialect.Draft07 : Dialect.Draft202012;
        var peer = Peer.Of(package);
        using var process = new PeerProcess(peer);
        var comparison = new PeerComparison(peer, process, dialect);
        var (valid, pairs) = (0, 0);
        var differences = new List<string>();
        for (var index = 0; index < Schemas && differences.Count < MostDifferences; index++)
        {
            var seed = unchecked((Seed * 100_003) + index);
            var random = new Random(seed);
            var schema = new SchemaGenerator(dialect, peer, random).Next();
            var generator = new DocumentGenerator(dialect, schema, random);
            var documents = Enumerable.Range(0, DocumentsPerSchema).Select(_ => generator.Next()).ToArray();
            if (comparison.FindDifference(schema, documents, out var verdicts) is { } difference)
            {
                differences.Add($"seed {seed}: {difference}");
            }

            valid += verdicts.Valid.Count(verdict => verdict);
            pairs += verdicts.Valid.Count;
        }

        Assert.True(differences.Count == 0, string.Join(Environment.NewLine, differences));
        output.WriteLine($"{pairs} pairs agree; {valid} of them valid");
        Assert.InRange(valid, pairs / 5, pairs * 4 / 5);
    }
}
