namespace DataContracts.Tests.Rules;

/// <summary>Users write ids into their settings and file names: none vanishes or changes its default unnoticed.</summary>
public sealed class RuleReleaseTests
{
    [Fact]
    public void Every_rule_matches_its_release_line_and_none_is_missing() =>
        Assert.Equal(ReleasedRules.Read().Rules, RuleCatalog.All.Select(ReleasedRules.LineOf));

    [Fact]
    public void The_id_of_a_removed_rule_is_never_used_again() =>
        Assert.DoesNotContain(RuleCatalog.All, rule => ReleasedRules.Read().Removed.Contains(rule.Id));

    [Theory]
    [InlineData("Shipped.txt")]
    [InlineData("Unshipped.txt")]
    public void Release_lines_are_sorted_and_name_an_id_once(string file)
    {
        var ids = ReleasedRules.Lines(file)
            .Select(line => line.Split(" | "))
            .Select(columns => columns[0] == "removed" ? columns[1] : columns[0])
            .ToArray();
        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(), ids);
    }
}
