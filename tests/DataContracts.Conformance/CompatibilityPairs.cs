using System.Globalization;
using System.Text;
using System.Text.Json;
using DataContracts.Tests;
using Xunit.Abstractions;

namespace DataContracts.Conformance;

/// <summary>
/// Pairs of schemas with verified verdicts, from the tests of other tools and from published versions: no unsound result, no false
/// positive, and a witness for every break.
/// </summary>
public sealed class CompatibilityPairs(ITestOutputHelper output)
{
    // The authors of the data found no counterexample for these. The witness of the comparison, which the validator confirms below,
    // refutes them.
    private static readonly Dictionary<string, string> s_refuted = new(StringComparer.Ordinal)
    {
        ["draft7/unsatisfiable/ref#13"] =
            "the schema refers to itself through 'not', so that an object within an object turns the verdict around twice",
        ["test_numeric.TestIntegerSubtype.test_join_mulof10#1"] = "10.0 equals the listed 10, and draft-04 does not call it an integer",
    };

    private static readonly Dictionary<string, string> s_dialects = new(StringComparer.Ordinal)
    {
        ["draft4"] = "http://json-schema.org/draft-04/schema",
        ["draft6"] = "http://json-schema.org/draft-06/schema",
        ["draft7"] = "http://json-schema.org/draft-07/schema",
        ["draft2019-09"] = "https://json-schema.org/draft/2019-09/schema",
        ["draft2020-12"] = "https://json-schema.org/draft/2020-12/schema",
    };

    [DataTheory]
    [InlineData("sentry")]
    [InlineData("iglu")]
    [InlineData("ibm")]
    [InlineData("containment")]
    public void Pairs_of_the_source_have_the_right_verdict(string source)
    {
        var failures = new List<string>();
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(TestData.Folder!, "pairs.jsonl")))
        {
            using var pair = JsonDocument.Parse(line);
            if (pair.RootElement.GetProperty("source").GetString() == source)
            {
                var (count, failure) = Judge(pair.RootElement);
                counts[count] = counts.GetValueOrDefault(count) + 1;
                failures.AddRange(failure is null ? [] : [$"{pair.RootElement.GetProperty("id").GetString()}: {failure}"]);
            }
        }

        output.WriteLine(
            string.Join(", ", counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Value} {count.Key}"))));
        Assert.InRange(
            counts.Where(count => !count.Key.StartsWith("without", StringComparison.Ordinal)).Sum(count => count.Value), 1, int.MaxValue);
        Assert.InRange(counts.GetValueOrDefault("without all that they refer to"), 0, 1);
        Assert.True(failures.Count == 0, string.Join(Environment.NewLine, failures));
    }

    private static (string Count, string? Failure) Judge(JsonElement pair)
    {
        var id = pair.GetProperty("id").GetString()!;
        var breaks = pair.GetProperty("verdict").GetString() == "breaks";
        if (Compile(pair, "old") is not { } old || Compile(pair, "new") is not { } changed)
        {
            return ("without all that they refer to", null);
        }

        var inclusion = SchemaComparer.Compare(old, changed).NewlyRejected;
        var count = $"{(breaks ? "breaks" : "included")}: {inclusion.Verdict}";
        if (inclusion.Changes.FirstOrDefault(change => change.Witness is { } witness && !Proves(old, changed, witness)) is { } wrong)
        {
            return (count, $"the witness {wrong.Witness} proves nothing");
        }

        return (count, inclusion.Verdict switch
        {
            InclusionVerdict.Break when breaks || s_refuted.ContainsKey(id) =>
                inclusion.Changes.Any(change => change.Witness is not null) ? null : "a break without a witness",
            InclusionVerdict.Compatible when !breaks && !s_refuted.ContainsKey(id) => null,
            _ => $"{count} ({string.Join("; ", inclusion.Changes.Select(change => $"{change.Message}: {change.Witness}"))})",
        });
    }

    private static bool Proves(CompiledSchema old, CompiledSchema changed, string witness)
    {
        var utf8 = Encoding.UTF8.GetBytes(witness);
        return old.IsValid(utf8) && !changed.IsValid(utf8);
    }

    /// <summary>The version, or null if it references a schema that the data does not contain, so that it can't be compared.</summary>
    private static CompiledSchema? Compile(JsonElement pair, string version)
    {
        var document = SourceDocument.Parse(Encoding.UTF8.GetBytes(pair.GetProperty(version).GetRawText()), version, 256, out _)!;
        var options = new CompilerOptions { DefaultDialect = s_dialects[pair.GetProperty("dialect").GetString()!] };
        var contract = new SchemaCompiler(options, new SuiteSource(TestData.Folder!)).Compile(document, out var problems);
        Assert.True(
            contract is not null || problems.All(problem => problem.RuleId == "DC0011"),
            string.Join("; ", problems.Select(problem => problem.Message)));
        return contract;
    }
}
