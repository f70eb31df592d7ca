using DataContracts.Contracts;
using DataContracts.Diagnostics;
using DataContracts.Rules;

namespace DataContracts.Checking;

/// <summary>What is wrong between contracts, or between them and the fixtures as a whole.</summary>
internal static class ContractFindings
{
    public static IEnumerable<ContractDiagnostic> SameNames(ContractSet contracts) =>
        from contract in contracts.All
        where HasOwnDocument(contract)
        let other = contracts.Named(contract.Name).FirstOrDefault(candidate => candidate != contract && HasOwnDocument(candidate))
        where other is not null
        select Finding.At(
            SetupRules.DuplicateContractName,
            contract.File.Path,
            contract.Header.NameRange,
            $"the name '{contract.ShownName}' belongs to another contract too: {RelativePath(contract.File.Path, other.File.Path)}");

    public static IEnumerable<ContractDiagnostic> WithoutFixtures(ContractSet contracts, IEnumerable<FixtureResult> fixtures)
    {
        var used = fixtures.Select(fixture => fixture.Fixture.ContractPath).ToHashSet(StringComparer.Ordinal);
        var shared = Shared(contracts);
        return from contract in contracts.All
               where contract.File.NeedsFixtures && contract.Compiled is not null && !used.Contains(contract.File.Path)
               where contract.Header.IsPresent || !shared.Contains(contract.File.Path)
               where contracts.Named(contract.Name).Count == 1 // Ambiguous if two contracts share a name.
               select Finding.At(
                   HygieneRules.NoFixture,
                   contract.File.Path,
                   contract.Header.Range,
                   $"no fixture belongs to contract '{contract.ShownName}', so nothing shows that it allows what it should; add one as "
                       + $"fixtures/{contract.ShownName}/<any name>.json");
    }

    /// <summary>A schema without a header is left alone, unless those around it have one.</summary>
    public static IEnumerable<ContractDiagnostic> WithoutHeader(
        ContractSet contracts, IReadOnlyDictionary<string, PublishedVersions> published)
    {
        var shared = Shared(contracts);
        var named = contracts.All
            .Where(contract => contract.Header.IsPresent)
            .ToLookup(contract => WorkspaceLayout.RootOf(contract.File.Path), StringComparer.Ordinal);
        return from contract in contracts.All
               where contract.Compiled is not null && contract.Diagnostics.IsEmpty && !contract.Header.IsPresent
               where contract.Document?.Root.Kind == JsonKind.Object && contracts.Named(contract.Name).Count == 1
               where published[contract.File.Path].All.IsEmpty && !shared.Contains(contract.File.Path)
               let sibling = named[WorkspaceLayout.RootOf(contract.File.Path)].FirstOrDefault()
               where sibling is not null
               select Finding.At(
                   HygieneRules.MissingMetadata,
                   contract.File.Path,
                   contract.Header.Range,
                   $"this contract has no 'x-contract' with its version, owner, expected result and rollback, which "
                       + $"'{sibling.ShownName}' beside it has");
    }

    /// <summary>Schemas that others refer to: without a header they are a part of theirs, and shown by their fixtures.</summary>
    private static HashSet<string> Shared(ContractSet contracts) => contracts.All
        .SelectMany(contract => (contract.Compiled?.SourceFiles ?? []).Where(file => file != contract.File.Path))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>A file that can't be read may have another name than its file's.</summary>
    private static bool HasOwnDocument(LoadedContract contract) => contract.Document is not null;

    private static string RelativePath(string from, string to) =>
        Path.GetRelativePath(Path.GetDirectoryName(from) ?? from, to).Replace('\\', '/');
}
