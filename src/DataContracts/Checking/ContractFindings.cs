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

        // A schema without a header that others refer to is a part of theirs, and shown by their fixtures.
        var shared = contracts.All
            .SelectMany(contract => (contract.Compiled?.SourceFiles ?? []).Where(file => file != contract.File.Path))
            .ToHashSet(StringComparer.Ordinal);
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

    /// <summary>A file that can't be read may have another name than its file's.</summary>
    private static bool HasOwnDocument(LoadedContract contract) => contract.Document is not null;

    private static string RelativePath(string from, string to) =>
        Path.GetRelativePath(Path.GetDirectoryName(from) ?? from, to).Replace('\\', '/');
}
