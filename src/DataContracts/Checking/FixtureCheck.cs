using DataContracts.Contracts;
using DataContracts.Diagnostics;
using DataContracts.Rules;
using DataContracts.Workspace;

namespace DataContracts.Checking;

/// <summary>Checks one fixture.</summary>
internal sealed class FixtureCheck(ContractSet contracts, FixtureVersions versions, DocumentLoader loader)
{
    private readonly FixturePairing _pairing = new(contracts.Index);

    public FixtureResult Run(FixtureFile fixture)
    {
        var file = loader.Load(fixture.Path);
        var text = file.Problems().Select(problem => Finding.From(fixture.Path, problem)).ToArray();
        var (paired, problem) = _pairing.Find(fixture, file.Document);
        var contract = paired is null ? null : contracts.Get(paired);
        var (diagnostics, isChecked) = contract is not null ? Check(fixture.Path, file.Document, contract, text)
            : problem is null || MayNameItsContract(fixture, file) ? (text, false)
            : ([Finding.At(SetupRules.FixtureWithoutContract, fixture.Path, SourceRange.FileStart, problem), .. text], false);
        return new FixtureResult(new CheckedFixture(fixture.Path, contract?.File.Path, isChecked && diagnostics.Count == 0), diagnostics);
    }

    /// <summary>What can't be read may hold a <c>$schema</c>; that it can't be read is reported.</summary>
    private static bool MayNameItsContract(FixtureFile fixture, LoadedFile file) =>
        file.Document is null && string.IsNullOrEmpty(fixture.Contract);

    private (
        IReadOnlyList<ContractDiagnostic> Diagnostics,
        bool IsChecked) Check(string path, SourceDocument? document, LoadedContract contract, ContractDiagnostic[] text)
    {
        var target = versions.TargetOf(path, contract);
        if (target.Contract is null)
        {
            return ([Finding.At(PublishedRules.FixtureOfUnpublishedVersion, path, SourceRange.FileStart, target.Problem!), .. text], false);
        }

        var findings = CheckAgainst(path, document, target.Contract, text);
        var isPromised = findings.Count == 0 && target.Promised is not null;
        return (
            isPromised ? CheckAgainst(path, document, target.Promised!, text) : findings,
            target.Contract.Compiled is not null && contract.Compiled is not null);
    }

    private static IReadOnlyList<ContractDiagnostic> CheckAgainst(
        string path, SourceDocument? document, LoadedContract contract, ContractDiagnostic[] text)
    {
        // What is wrong with a contract is said there, once, and not at each of its fixtures.
        var violations = document is null || contract.Compiled is null
            ? []
            : contract.Compiled.Validate(document).Select(violation => contract.FindingOf(path, violation)).ToArray();
        return FixturePath.MustBeInvalid(path, contract.File.Path)
            ? InvalidFixture.Judge(path, contract, text, violations)
            : [.. text, .. violations];
    }
}
