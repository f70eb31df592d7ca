using DataContracts.Contracts;
using DataContracts.Diagnostics;
using DataContracts.JsonSchema.Secrets;
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
        var (paired, problem) = _pairing.Find(fixture, file.Document);
        var contract = paired is null ? null : contracts.Get(paired);
        var (diagnostics, isChecked) = contract is null
            ? (Unpaired(fixture, file, problem), false)
            : Check(fixture.Path, file, contract);
        if (contract is not null && NamedSchema.LeadsNowhere(file.Document, contract, contracts.Index, loader.Files) is { } nowhere)
        {
            diagnostics = [nowhere, .. diagnostics];
        }

        return new FixtureResult(new CheckedFixture(fixture.Path, contract?.File.Path, isChecked && diagnostics.Count == 0), diagnostics);
    }

    private ContractDiagnostic[] Unpaired(FixtureFile fixture, LoadedFile file, string? problem)
    {
        var text = file.Problems().Select(found => Finding.From(fixture.Path, found, contracts.OfUnknownContract));
        return problem is null || MayNameItsContract(fixture, file)
            ? [.. text]
            : [Finding.At(
                SetupRules.FixtureWithoutContract, fixture.Path, NamedSchema.RangeIn(file.Document),
                problem + HiddenContracts.Suggest(fixture, contracts.Index, loader.Files)), .. text];
    }

    /// <summary>What can't be read may hold a <c>$schema</c>; that it can't be read is reported.</summary>
    private static bool MayNameItsContract(FixtureFile fixture, LoadedFile file) =>
        file.Document is null && string.IsNullOrEmpty(fixture.Contract);

    private (
        IReadOnlyList<ContractDiagnostic> Diagnostics,
        bool IsChecked) Check(string path, LoadedFile file, LoadedContract contract)
    {
        var target = versions.TargetOf(path, contract);

        // What the working contract marks now was as secret when an earlier version was published.
        var known = target.Contract == contract ? Disclosure.Everything : contract.DisclosureOf(file.Document);
        var text = (target.Contract ?? contract).TextFindings(path, file.Problems(), file.Document, known);
        if (target.Contract is null)
        {
            return ([Finding.At(PublishedRules.FixtureOfUnpublishedVersion, path, SourceRange.FileStart, target.Problem!), .. text], false);
        }

        var findings = CheckAgainst(path, file.Document, target.Contract, text, known);
        var isPromised = findings.Count == 0 && target.Promised is not null;
        return (
            isPromised ? CheckAgainst(path, file.Document, target.Promised!, text, known) : findings,
            target.Contract.Compiled is not null && contract.Compiled is not null);
    }

    private static IReadOnlyList<ContractDiagnostic> CheckAgainst(
        string path, SourceDocument? document, LoadedContract contract, ContractDiagnostic[] text, Disclosure known)
    {
        // What is wrong with a contract is reported there, once, and not at each of its fixtures.
        var violations = document is null ? [] : contract.Validate(document, known);
        return FixturePath.MustBeInvalid(path, contract.File.Path)
            ? InvalidFixture.Judge(path, contract, text, violations)
            : [.. text, .. violations];
    }
}
