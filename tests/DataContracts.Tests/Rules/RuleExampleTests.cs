namespace DataContracts.Tests.Rules;

/// <summary>Runs every example of the rule catalog.</summary>
public sealed class RuleExampleTests
{
    public static TheoryData<string> RulesOfTheCheck =>
        [.. RuleCatalog.All.Where(rule => rule.RaisedBy == RuleOrigin.Check).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(RulesOfTheCheck))]
    public void Failing_example_violates_only_its_own_rule(string id)
    {
        var rule = RuleCatalog.Find(id)!;
        var diagnostics = ExampleRun.Failing(rule.Example!).Diagnostics.Where(diagnostic => !IsConsequence(id, diagnostic)).ToArray();
        Assert.NotEmpty(diagnostics);
        Assert.All(diagnostics, diagnostic => Assert.Equal((id, rule.DefaultSeverity), (diagnostic.RuleId, diagnostic.Severity)));
    }

    [Theory]
    [MemberData(nameof(RulesOfTheCheck))]
    public void Passing_example_is_checked_and_violates_no_rule(string id)
    {
        var result = ExampleRun.Passing(RuleCatalog.Find(id)!.Example!);
        Assert.Empty(result.Diagnostics);
        Assert.NotEmpty(result.Fixtures);
        Assert.All(result.Fixtures, fixture => Assert.True(fixture.IsClean));
    }

    [Fact]
    public void Rule_has_an_example_unless_a_check_cannot_report_it()
    {
        Assert.All(RuleCatalog.All, rule =>
            Assert.Equal(rule.RaisedBy is not (RuleOrigin.Check or RuleOrigin.Signals), rule.Example is null));
        Assert.Equal(
            [
                "DC0023", "DC0024", "DC0025", "DC0026", "DC0027", "DC0028", "DC0029", "DC0030", "DC0031", "DC0040", "DC0041",
                "DC5010",
            ],
            RuleCatalog.All.Where(rule => rule.RaisedBy == RuleOrigin.Build).Select(rule => rule.Id));
        Assert.Equal(
            ["DC4001", "DC4002", "DC4003", "DC4004", "DC4005", "DC6001"],
            RuleCatalog.All.Where(rule => rule.RaisedBy == RuleOrigin.Snapshot).Select(rule => rule.Id));
    }

    /// <summary>A file that can't be read is also reported at each reference to it.</summary>
    private static bool IsConsequence(string id, ContractDiagnostic diagnostic) => id == "DC0001" && diagnostic.RuleId == "DC0011";
}
