using System.Text;

namespace DataContracts.Drift.Tests.Comparison.Limits;

/// <summary>Two versions of a contract, compared with formats asserted.</summary>
internal sealed record Pair(string Old, string New, string Dialect = Pair.Newest)
{
    public const string Newest = "https://json-schema.org/draft/2020-12/schema";
    public const string Draft04 = "http://json-schema.org/draft-04/schema";
    public const string Draft06 = "http://json-schema.org/draft-06/schema";

    public Pair Mirror() => new(New, Old, Dialect);

    public CompiledSchema Compile(string schema)
    {
        var document = SourceDocument.Parse(Encoding.UTF8.GetBytes(schema), "contract.json", 256, out _)!;
        var options = new CompilerOptions { DefaultDialect = Dialect, AssertFormat = true };
        var contract = new SchemaCompiler(options).Compile(document, out var problems);
        Assert.True(contract is not null, string.Join("; ", problems.Select(problem => problem.Message)));
        return contract;
    }

    public SchemaComparison Compare(long maxSteps = 1_000_000, CancellationToken cancellationToken = default) =>
        SchemaComparer.Compare(Compile(Old), Compile(New), new ComparisonOptions { MaxSteps = maxSteps }, cancellationToken);

    /// <summary>Whether the new version allows every document of the old one; the validator confirms a break.</summary>
    public InclusionVerdict Verdict(long maxSteps = 1_000_000)
    {
        var inclusion = Compare(maxSteps).NewlyRejected;
        var witnesses = inclusion.Changes.Select(change => change.Witness).OfType<string>();
        Assert.All(witnesses, witness => Assert.True(IsCounterexample(witness), witness));
        return inclusion.Verdict;
    }

    /// <summary>Whether the old version allows a document and the new one does not.</summary>
    public bool IsCounterexample(string document)
    {
        var utf8 = Encoding.UTF8.GetBytes(document);
        return Compile(Old).IsValid(utf8) && !Compile(New).IsValid(utf8);
    }

    /// <summary>Asserts that the comparison never contradicts a document that shows the break.</summary>
    public void AssertBreaks(string counterexample)
    {
        Assert.True(IsCounterexample(counterexample), $"{counterexample} is not a counterexample");
        Assert.NotEqual(InclusionVerdict.Compatible, Verdict());
    }

    /// <summary>Asserts that the comparison finds no break where there is none.</summary>
    public void AssertNotBreaks() => Assert.NotEqual(InclusionVerdict.Break, Verdict());
}
