using DataContracts.Contracts;
using DataContracts.Diagnostics;
using DataContracts.JsonSchema.Violations;
using DataContracts.Rules;
using DataContracts.Workspace;

namespace DataContracts.Checking;

/// <summary>Judges a fixture that must break its contract.</summary>
internal static class InvalidFixture
{
    /// <summary>What remains to be reported.</summary>
    /// <param name="path">The fixture.</param>
    /// <param name="contract">Its contract.</param>
    /// <param name="text">What is wrong with its text: that is reported unless it is expected, since such a file is mostly broken by
    /// accident.</param>
    /// <param name="violations">What it breaks of the contract.</param>
    /// <param name="record">The start of a record of the file; null where the file is one document.</param>
    public static IReadOnlyList<ContractDiagnostic> Judge(
        string path, LoadedContract contract, IReadOnlyList<ContractDiagnostic> text, IReadOnlyList<ContractDiagnostic> violations,
        SourceRange? record = null)
    {
        if (UnknownExpectation(path) is { } unknown)
        {
            return [unknown, .. text];
        }

        var expected = FixturePath.ExpectedRule(path);
        var what = record is null ? "fixture" : "record";

        if (text.Concat(violations).Any(finding => finding.RuleId == expected))
        {
            return [.. text.Where(finding => finding.RuleId != expected)];
        }

        // Where the validation was given up there is no verdict: the value may be valid.
        ContractDiagnostic[] unexpected =
            [.. text, .. violations.Where(found => found.Rule == SchemaRules.PatternTimeout || found.Rule == SchemaRules.OutOfSteps)];
        if (contract.Compiled is null || unexpected.Any(finding => finding.Severity == Severity.Error))
        {
            return unexpected;
        }

        return violations.Count == 0 ? [Valid(path, record ?? SourceRange.FileStart, what, expected, contract), .. unexpected]
            : expected is null ? unexpected
            : [BreaksOther(what, expected, violations), .. unexpected];
    }

    /// <summary>That the file's name expects a rule which does not exist, or null.</summary>
    public static ContractDiagnostic? UnknownExpectation(string path) =>
        FixturePath.ExpectedRule(path) is { } expected && RuleCatalog.Find(expected) is null ? Unknown(path, expected) : null;

    private static ContractDiagnostic Unknown(string path, string expected)
    {
        var distances = RuleCatalog.All.ToLookup(rule => EditDistance.Between(expected, rule.Id), rule => rule.Id);
        var nearest = distances.MinBy(group => group.Key)!.Take(3);
        return Finding.At(
            SetupRules.UnknownExpectedRule,
            path,
            SourceRange.FileStart,
            $"the file's name expects rule {expected}, which does not exist; the nearest are {string.Join(", ", nearest)}");
    }

    private static ContractDiagnostic Valid(string path, SourceRange place, string what, string? expected, LoadedContract contract)
    {
        var demand = expected is null ? "break its contract" : $"break rule {expected}";
        return Finding.At(
            ExpectationRules.InvalidFixtureIsValid,
            path,
            place,
            $"this {what} must {demand}, but contract '{contract.ShownName}' allows it") with
        { Contract = contract.Location };
    }

    private static ContractDiagnostic BreaksOther(string what, string expected, IReadOnlyList<ContractDiagnostic> violations)
    {
        var broken = violations.Select(violation => violation.RuleId).Distinct().Order(StringComparer.Ordinal);
        var first = violations[0];
        return first with
        {
            Rule = ExpectationRules.OtherRuleBroken,
            Severity = ExpectationRules.OtherRuleBroken.DefaultSeverity,
            Message = $"this {what} must break rule {expected}, but breaks {string.Join(", ", broken)} instead: {first.Message}",
        };
    }
}
