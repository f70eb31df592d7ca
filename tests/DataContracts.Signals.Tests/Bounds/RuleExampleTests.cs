using System.Collections.Immutable;
using System.Text;
using DataContracts.Signals.Bounds;
using DataContracts.Signals.History;

namespace DataContracts.Signals.Tests.Bounds;

/// <summary>Runs every example of a rule about signals: its contract with its history.</summary>
public sealed class RuleExampleTests
{
    public static TheoryData<string> RulesOfSignals =>
        [.. RuleCatalog.All.Where(rule => rule.RaisedBy == RuleOrigin.Signals).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(RulesOfSignals))]
    public void Failing_example_violates_only_its_own_rule(string id)
    {
        var rule = RuleCatalog.Find(id)!;
        var findings = Check(rule.Example!.Failing);
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal((id, rule.DefaultSeverity), (finding.RuleId, finding.Severity)));
    }

    [Theory]
    [MemberData(nameof(RulesOfSignals))]
    public void Passing_example_violates_no_rule(string id) => Assert.Empty(Check(RuleCatalog.Find(id)!.Example!.Passing));

    [Fact]
    public void Messages_say_what_was_measured_and_what_was_expected()
    {
        string[] messages =
        [
            .. RuleCatalog.All.Where(rule => rule.RaisedBy == RuleOrigin.Signals)
                .SelectMany(rule => Check(rule.Example!.Failing).Select(finding => $"{rule.Id} {finding.Message}")),
        ];
        Assert.Equal(
            [
                "DC0032 a merge left its conflict here. Runs on both sides count; delete the marker, and put "
                    + "'signals/*.ndjson merge=union' into .gitattributes",
                "DC5001 mean of '/total' is 60, must be between 20 and 50; run 2026-01-02",
                "DC5002 freshness of the data is 7200 s, must be less than 3600 s; run 2026-01-02",
                "DC5003 the mean of '/total' is 400, was 40 in the 20 runs 2026-01-01 to 2026-01-20 (below 39.2 or above "
                    + "40.8 would be seen); since 2026-01-21 [orders.ndjson]",
                "DC5004 the distribution of '/total' is 0.384 away from the runs before, was 0 in the 19 runs 2026-01-02 "
                    + "to 2026-01-20 (above 0.046 would be seen); since 2026-01-21 [orders.ndjson]",
                "DC5005 duplicateValues of the data is 3, must be 0; run 2026-01-02",
                "DC5006 unreadableRows of the data is 5, must be 0; run 2026-01-02",
                "DC5007 mean of '/total' was not measured in run 2026-01-02. Measure it, or remove the bound",
            ],
            messages);
    }

    [Fact]
    public void Contract_of_an_example_is_valid()
    {
        foreach (var (path, text) in RuleCatalog.All
            .Where(rule => rule.RaisedBy == RuleOrigin.Signals)
            .SelectMany(rule => rule.Example!.Failing)
            .Where(file => file.Key.EndsWith(".schema.json", StringComparison.Ordinal)))
        {
            _ = new SchemaCompiler(new CompilerOptions()).Compile(Contract(path, text), out var problems);
            Assert.Empty(problems);
        }
    }

    private static ImmutableArray<ContractDiagnostic> Check(ImmutableSortedDictionary<string, string> files)
    {
        var contract = files.Single(file => file.Key.EndsWith(".schema.json", StringComparison.Ordinal));
        var history = files.Single(file => file.Key.EndsWith(".ndjson", StringComparison.Ordinal));
        return SignalCheck.Run(
            Contract(contract.Key, contract.Value), HistoryReader.Parse(Encoding.UTF8.GetBytes(history.Value)), history.Key);
    }

    private static SourceDocument Contract(string path, string text) =>
        SourceDocument.Parse(Encoding.UTF8.GetBytes(text), path, maxDepth: 64, out _)!;
}
