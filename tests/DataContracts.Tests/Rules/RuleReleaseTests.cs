namespace DataContracts.Tests.Rules;

/// <summary>Users put rule ids into settings and file names, so no id may disappear or change its default unnoticed.</summary>
public sealed class RuleReleaseTests
{
    [Fact]
    public void Every_rule_matches_its_release_line_and_none_is_missing() =>
        Assert.Equal(ReleasedRules.Read().Rules, RuleCatalog.All.Select(ReleasedRules.LineOf));

    [Fact]
    public void Id_of_a_removed_rule_is_never_reused() =>
        Assert.DoesNotContain(RuleCatalog.All, rule => ReleasedRules.Read().Removed.Contains(rule.Id));

    [Theory]
    [InlineData("Shipped.txt")]
    [InlineData("Unshipped.txt")]
    public void Release_lines_are_sorted_and_unique(string file)
    {
        var ids = ReleasedRules.Lines(file)
            .Select(line => line.Split(" | "))
            .Select(columns => columns[0] == "removed" ? columns[1] : columns[0])
            .ToArray();
        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(), ids);
    }
}
