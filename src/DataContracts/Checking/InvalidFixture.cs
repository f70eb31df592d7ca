using DataContracts.Violations;

namespace DataContracts.Checking;

/// <summary>Judges a fixture that must break its contract.</summary>
internal static class InvalidFixture
{
    private const string PatternTimeout = "DC0015";

    /// <summary>What remains to be said of it.</summary>
    /// <param name="path">The fixture.</param>
    /// <param name="contract">Its contract.</param>
    /// <param name="text">What is wrong with its text: that is said unless it is expected, since such a file is mostly broken by accident.</param>
    /// <param name="violations">What it breaks of the contract.</param>
    public static IReadOnlyList<ContractDiagnostic> Judge(
        string path, LoadedContract contract, IReadOnlyList<ContractDiagnostic> text, IReadOnlyList<ContractDiagnostic> violations)
    {
        var expected = FixtureFolders.ExpectedRule(path);
        if (expected is not null && RuleCatalogue.Find(expected) is null)
        {
            return [Unknown(path, expected), .. text];
        }

        if (text.Concat(violations).Any(finding => finding.RuleId == expected))
        {
            return [.. text.Where(finding => finding.RuleId != expected)];
        }

        // A pattern that took too long is no verdict: the value may be valid.
        ContractDiagnostic[] unexpected = [.. text, .. violations.Where(violation => violation.RuleId == PatternTimeout)];
        if (contract.Compiled is null || unexpected.Any(finding => finding.Severity == Severity.Error))
        {
            return unexpected;
        }

        return violations.Count == 0 ? [Valid(path, expected, contract), .. unexpected]
            : expected is null ? unexpected
            : [BreaksOther(path, expected, violations), .. unexpected];
    }

    private static ContractDiagnostic Unknown(string path, string expected)
    {
        var distances = RuleCatalogue.All.ToLookup(rule => EditDistance.Between(expected, rule.Id), rule => rule.Id);
        var nearest = distances.MinBy(group => group.Key)!.Take(3);
        return Finding.At("DC0022", path, SourceRange.FileStart, $"the file's name expects rule {expected}, which does not exist; the nearest are {string.Join(", ", nearest)}");
    }

    private static ContractDiagnostic Valid(string path, string? expected, LoadedContract contract)
    {
        var demand = expected is null ? "break its contract" : $"break rule {expected}";
        return Finding.At("DC1030", path, SourceRange.FileStart, $"this fixture must {demand}, but contract '{contract.ShownName}' allows it") with { Contract = contract.Location };
    }

    private static ContractDiagnostic BreaksOther(string path, string expected, IReadOnlyList<ContractDiagnostic> violations)
    {
        var broken = violations.Select(violation => violation.RuleId).Distinct().Order(StringComparer.Ordinal);
        var first = violations[0];
        return first with
        {
            RuleId = "DC1031",
            Severity = RuleCatalogue.DefaultSeverity("DC1031"),
            Message = $"this fixture must break rule {expected}, but breaks {string.Join(", ", broken)} instead: {first.Message}",
        };
    }
}
