namespace DataContracts;

/// <summary>What is known of a rule: the one source of the docs page, <c>contracts explain</c> and the SARIF rule.</summary>
/// <param name="Id">Stable id, <c>DC</c> and four digits.</param>
/// <param name="Title">A short noun phrase.</param>
/// <param name="DefaultSeverity">The severity where nothing is configured.</param>
/// <param name="Help">What it means, why it matters, how to mend it; plain text, a few sentences.</param>
/// <param name="Example">A failing and a passing example; a test runs both. Null exactly where <paramref name="RaisedBy"/> is not <see cref="RuleOrigin.Check"/>.</param>
/// <param name="RaisedBy">Which part of the product reports the rule.</param>
public sealed record RuleDescriptor(
    string Id,
    string Title,
    Severity DefaultSeverity,
    string Help,
    RuleExample? Example,
    RuleOrigin RaisedBy = RuleOrigin.Check);
