using System.Text.RegularExpressions;

namespace DataContracts.Tests.Rules;

/// <summary>Conventions for the texts of every rule.</summary>
public sealed partial class RuleTextTests
{
    [Fact]
    public void Ids_are_sorted_unique_and_well_formed()
    {
        var ids = RuleCatalog.All.Select(rule => rule.Id).ToArray();
        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(), ids);
        Assert.All(ids, id => Assert.Matches("^DC[0-9]{4}$", id));
    }

    [Fact]
    public void Rule_is_found_by_its_id_only_in_any_case()
    {
        Assert.Equal("DC1005", RuleCatalog.Find("dc1005")?.Id);
        Assert.Null(RuleCatalog.Find("DC9999"));
        Assert.Null(RuleCatalog.Find(""));
    }

    [Fact]
    public void Title_is_short_and_unique_and_not_a_sentence()
    {
        Assert.Equal(
            RuleCatalog.All.Length, RuleCatalog.All.Select(rule => rule.Title).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(RuleCatalog.All, rule => Assert.InRange(rule.Title.Length, 5, 50));
        Assert.All(RuleCatalog.All, rule => Assert.False(rule.Title.EndsWith('.'), rule.Title));
    }

    [Fact]
    public void Help_is_a_few_plain_sentences()
    {
        Assert.All(RuleCatalog.All, rule =>
        {
            Assert.InRange(Sentence().Count(rule.Help), 2, 6);
            Assert.InRange(rule.Help.Length, 80, 600);
            Assert.EndsWith(".", rule.Help, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', rule.Help);
        });
    }

    [Fact]
    public void Default_severity_follows_the_rule_family()
    {
        string[] warnings = ["DC0007", "DC0026", "DC0029", "DC0031", "DC0032", "DC0040"];
        string[] families = ["DC2", "DC5"];
        Assert.All(RuleCatalog.All, rule => Assert.Equal(
            families.Contains(rule.Id[..3]) || warnings.Contains(rule.Id) ? Severity.Warning : Severity.Error,
            rule.DefaultSeverity));
    }

    [GeneratedRegex(@"[.?](?= |$)", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
