using DataContracts.Violations;

namespace DataContracts.Checking;

/// <summary>Checks one fixture.</summary>
internal sealed class FixtureCheck(FixturePairing pairing, DocumentLoader loader)
{
    public (CheckedFixture Fixture, IReadOnlyList<ContractDiagnostic> Diagnostics) Run(FixtureFile fixture)
    {
        var file = loader.Load(fixture.Path);
        var (contract, problem) = pairing.Find(fixture, file.Document);
        var found = Findings(fixture, file, contract, problem).ToArray();
        var diagnostics = file.Exists && FixtureFolders.MustBeInvalid(fixture.Path) && problem is null && contract!.Compiled is not null
            ? ExpectedFailure(fixture.Path, contract, found)
            : found;
        return (new CheckedFixture(fixture.Path, contract?.File.Path, diagnostics.Count == 0 && contract?.Compiled is not null), diagnostics);
    }

    private static IEnumerable<ContractDiagnostic> Findings(FixtureFile fixture, LoadedFile file, LoadedContract? contract, string? problem)
    {
        if (problem is not null)
        {
            yield return Create("DC0020", fixture.Path, SourceRange.FileStart, problem);
        }

        if (file.Problem is { } unreadable)
        {
            yield return Create(unreadable.RuleId, fixture.Path, unreadable.Range, unreadable.Message);
        }

        if (file.Document is null)
        {
            yield break;
        }

        foreach (var diagnostic in TextDiagnostics.Find(file.Document))
        {
            yield return diagnostic;
        }

        // What is wrong with a contract is said there, once, and not at each of its fixtures.
        foreach (var violation in contract?.Compiled?.Validate(file.Document) ?? [])
        {
            yield return Create(violation.RuleId, fixture.Path, violation.Range, violation.Message) with
            {
                InstancePointer = violation.InstancePointer,
                Keyword = violation.Keyword,
                Contract = new ContractLocation(contract!.Name, contract.Version, violation.Schema.File, violation.Schema.Range, violation.Schema.Pointer),
                HidesSource = violation.HidesSource,
                Label = violation.Label,
            };
        }
    }

    private static IReadOnlyList<ContractDiagnostic> ExpectedFailure(string path, LoadedContract contract, IReadOnlyList<ContractDiagnostic> found)
    {
        var expected = FixtureFolders.ExpectedRule(path);
        if (expected is not null && RuleCatalogue.Find(expected) is null)
        {
            var near = EditDistance.Nearest(expected, RuleCatalogue.All.Select(rule => rule.Id));
            return [Create("DC0022", path, SourceRange.FileStart, $"the file's name expects rule {expected}, which does not exist{(near is null ? "" : $"; did you mean {near}?")}")];
        }

        var location = new ContractLocation(contract.Name, contract.Version, contract.File.Path, contract.HeaderRange, "");
        var broken = found.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.RuleId).Distinct().Order(StringComparer.Ordinal).ToArray();
        if (broken.Length == 0)
        {
            var wanted = expected is null ? "break its contract" : $"break rule {expected}";
            return [Create("DC1030", path, SourceRange.FileStart, $"this fixture must {wanted}, but contract '{contract.Name}' allows it") with { Contract = location }];
        }

        return expected is null || broken.Contains(expected)
            ? []
            : [Create("DC1031", path, SourceRange.FileStart, $"this fixture must break rule {expected}, but breaks {string.Join(", ", broken)}") with { Contract = location }];
    }

    private static ContractDiagnostic Create(string ruleId, string path, SourceRange range, string message) =>
        new(ruleId, RuleCatalogue.DefaultSeverity(ruleId), path, range, message);
}
