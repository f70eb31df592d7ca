namespace DataContracts;

/// <summary>What is known of a rule: the one source of the docs page, <c>contracts explain</c> and the SARIF rule.</summary>
/// <param name="Rule">The rule: id, title and default severity.</param>
/// <param name="Help">What it means, why it matters, how to fix it; plain text, a few sentences.</param>
/// <param name="Example">A failing and a passing example; a test runs both. Null exactly where <paramref name="RaisedBy"/> is neither
/// <see cref="RuleOrigin.Check"/> nor <see cref="RuleOrigin.Signals"/>.</param>
/// <param name="RaisedBy">Which part of the product reports the rule.</param>
public sealed record RuleDescriptor(
    Rule Rule,
    string Help,
    RuleExample? Example,
    RuleOrigin RaisedBy = RuleOrigin.Check)
{
    /// <summary>Stable id, <c>DC</c> and four digits.</summary>
    public string Id => Rule.Id;

    /// <summary>A short noun phrase.</summary>
    public string Title => Rule.Title;

    /// <summary>The severity where nothing is configured.</summary>
    public Severity DefaultSeverity => Rule.DefaultSeverity;
}
