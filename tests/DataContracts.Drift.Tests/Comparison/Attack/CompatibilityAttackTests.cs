using System.Globalization;
using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace DataContracts.Drift.Tests.Comparison.Attack;

/// <summary>No document refutes the result of a comparison, whether it is compatible or has a witness.</summary>
public sealed class CompatibilityAttackTests(ITestOutputHelper output)
{
    private const int Documents = 80;
    private const int MaxPublishedSize = 6000;

    private static readonly string[] s_dialects =
    [
        "https://json-schema.org/draft/2020-12/schema",
        "https://json-schema.org/draft/2019-09/schema",
        "http://json-schema.org/draft-07/schema",
        "http://json-schema.org/draft-06/schema",
        "http://json-schema.org/draft-04/schema",
    ];

    private static int Pairs =>
        Environment.GetEnvironmentVariable("DATACONTRACTS_FUZZ_PAIRS") is { } count ? int.Parse(count, CultureInfo.InvariantCulture) : 2000;

    [Theory]
    [InlineData(1)]
    [InlineData(2_000_000)]
    [InlineData(4_000_000)]
    [InlineData(6_000_000)]
    public void Comparison_of_random_schemas_is_never_refuted(int firstSeed)
    {
        for (var seed = firstSeed; seed < firstSeed + (Pairs / 4); seed++)
        {
            var random = new Random(seed);
            var dialect = s_dialects[random.Next(s_dialects.Length)];
            var schemas = new RandomSchemas(random, dialect);
            var old = schemas.Contract();
            var changed = random.Next(4) == 0 ? schemas.Contract() : new SchemaMutation(random, schemas).Of(old);
            if (random.Next(6) == 0)
            {
                changed["$schema"] = s_dialects[random.Next(s_dialects.Length)];
            }

            Attack(dialect, old, changed, seed, []);
        }
    }

    [Fact]
    public void Comparison_of_mutated_rows_is_never_refuted()
    {
        foreach (var (row, seed) in CompatibilityRow.All.Values.Select((row, i) => (row, i))
            .Where(each => JsonNode.Parse(each.row.Old) is JsonObject))
        {
            var old = JsonNode.Parse(row.Old)!.AsObject();
            var random = new Random(seed);
            Attack(row.Dialect, old, new SchemaMutation(random, new RandomSchemas(random, row.Dialect)).Of(old), seed, []);
        }
    }

    [DataFact]
    public void Comparison_of_mutated_published_schemas_is_never_refuted()
    {
        var count = 0;
        foreach (var file in Directory.GetFiles(Path.Combine(TestData.Folder!, "schemastore"), "schema.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Where(file => new FileInfo(file).Length < MaxPublishedSize))
        {
            var old = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
            var dialect = ((string?)old["$schema"] ?? s_dialects[0]).TrimEnd('#');
            var valid = Path.Combine(Path.GetDirectoryName(file)!, "valid");
            var known = Directory.Exists(valid)
                ? Directory.GetFiles(valid, "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray()
                : [];
            for (var seed = 0; seed < 5; seed++, count++)
            {
                var random = new Random(seed);
                Attack(dialect, old, new SchemaMutation(random, new RandomSchemas(random, dialect)).Of(old), seed, known);
            }
        }

        output.WriteLine($"{count} pairs");
        Assert.NotEqual(0, count);
    }

    // The attack is only meaningful if it finds breaks that exist.
    [Fact]
    public void Attack_finds_most_breaks_if_the_comparison_reports_none()
    {
        var denied = new SchemaComparison(
            new Inclusion(InclusionVerdict.Compatible, []), new Inclusion(InclusionVerdict.Compatible, []), 0);
        CompatibilityRow[] breaks = [.. CompatibilityRow.All.Values.Where(row => row.Narrows || row.Widens)];
        var missed = breaks.Where(row => new CompatibilityAttack(row.Dialect, 4000).Counterexample(
            denied, row.Compile(row.Old), row
                .Compile(row.New), new Documents(
                    new Random(1), JsonNode.Parse(row.Old)!, JsonNode.Parse(row.New)!), []) is null).Select(row => row.Name).ToArray();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{breaks.Length - missed.Length} of {breaks.Length} found"));
        Assert.True(missed.Length <= breaks.Length / 10, string.Join(Environment.NewLine, missed));
    }

    private static void Attack(string dialect, JsonNode old, JsonNode changed, int seed, string[] known)
    {
        var attack = new CompatibilityAttack(dialect, Documents);
        if (attack.Failure(old, changed, seed, known) is not { } failure)
        {
            return;
        }

        var small = Shrinking.Of(old, changed, (left, right) => attack.Failure(left, right, seed, known) is not null);
        Assert.Fail(string.Join(
            Environment.NewLine, $"seed {seed}, {dialect}: {failure}", small.Old.ToJsonString(), small.New.ToJsonString(),
            attack.Failure(small.Old, small.New, seed, known)));
    }
}
