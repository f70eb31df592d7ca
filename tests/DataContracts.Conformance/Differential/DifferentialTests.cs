using System.Globalization;
using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace DataContracts.Conformance.Differential;

/// <summary>Verdicts of this validator and ajv agree on generated schemas and documents. DATACONTRACTS_SEED sets another seed.</summary>
public sealed class DifferentialTests(AjvProcess ajv, ITestOutputHelper output) : IClassFixture<AjvProcess>
{
    private const int Schemas = 1500;
    private const int DocumentsPerSchema = 8;
    private const int MostDifferences = 40;
    private const int DefaultSeed = 20_201_207;

    private static int Seed =>
        int.TryParse(Environment.GetEnvironmentVariable("DATACONTRACTS_SEED"), CultureInfo.InvariantCulture, out var seed)
            ? seed
            : DefaultSeed;

    [AjvTheory]
    [InlineData("draft-07")]
    [InlineData("2020-12")]
    public void Verdicts_of_generated_schemas_and_documents_agree_with_ajv(string name)
    {
        var dialect = name == "draft-07" ? Dialect.Draft07 : Dialect.Draft202012;
        var (valid, pairs) = (0, 0);
        var differences = new List<string>();
        for (var index = 0; index < Schemas && differences.Count < MostDifferences; index++)
        {
            var seed = unchecked((Seed * 100_003) + index);
            var random = new Random(seed);
            var schema = new SchemaGenerator(dialect, random).Next();
            var generator = new DocumentGenerator(dialect, schema, random);
            var documents = Enumerable.Range(0, DocumentsPerSchema).Select(_ => generator.Next()).ToArray();
            var mine = Engine.Ask(dialect, schema, documents);
            var theirs = ajv.Ask(dialect, schema, documents);
            if ((mine.Refusal ?? theirs.Refusal) is { } refusal)
            {
                var small = Shrinking.Shrink(
                    schema, candidate => !AjvLimits.Excludes(dialect, candidate) && IsRefusedByOne(dialect, candidate!, documents))!;
                differences.Add(
                    $"seed {seed}: {(mine.Refusal is null ? "ajv" : "this engine")} refuses the schema: "
                        + $"{refusal}{Environment.NewLine}{small.ToJsonString()}");
                continue;
            }

            for (var document = 0; document < documents.Length; document++)
            {
                if (mine.Valid[document] != theirs.Valid[document])
                {
                    differences.Add(Describe(dialect, seed, schema, documents[document]));
                    break;
                }
            }

            valid += mine.Valid.Count(verdict => verdict);
            pairs += documents.Length;
        }

        Assert.True(differences.Count == 0, string.Join(Environment.NewLine, differences));
        output.WriteLine($"{pairs} pairs agree; {valid} of them valid");
        Assert.InRange(valid, pairs / 5, pairs * 4 / 5);
    }

    private string Describe(Dialect dialect, int seed, JsonNode schema, JsonNode? document)
    {
        var smallSchema = Shrinking.Shrink(
            schema, candidate => !AjvLimits.Excludes(dialect, candidate) && Differs(dialect, candidate!, document))!;
        var smallDocument = Shrinking.Shrink(document, candidate => Differs(dialect, smallSchema, candidate));
        smallSchema = Shrinking.Shrink(
            smallSchema, candidate => !AjvLimits.Excludes(dialect, candidate) && Differs(dialect, candidate!, smallDocument))!;
        var valid = Engine.Ask(dialect, smallSchema, [smallDocument]).Valid[0];
        return $"""
            seed {seed}: this engine says {(valid ? "valid" : "invalid")}, ajv {(valid ? "invalid" : "valid")}
            schema   {smallSchema.ToJsonString()}
            document {smallDocument?.ToJsonString() ?? "null"}
            before it was made smaller
            schema   {schema.ToJsonString()}
            document {document?.ToJsonString() ?? "null"}
            """;
    }

    private bool IsRefusedByOne(Dialect dialect, JsonNode schema, JsonNode?[] documents) =>
        Engine.Ask(dialect, schema, documents).Refusal is null != ajv.Ask(dialect, schema, documents).Refusal is null;

    private bool Differs(Dialect dialect, JsonNode schema, JsonNode? document)
    {
        var (mine, theirs) = (Engine.Ask(dialect, schema, [document]), ajv.Ask(dialect, schema, [document]));
        return mine.Refusal is null && theirs.Refusal is null && mine.Valid[0] != theirs.Valid[0];
    }
}
