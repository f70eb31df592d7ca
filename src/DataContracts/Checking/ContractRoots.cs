using System.Collections.Immutable;
using DataContracts.Contracts;
using DataContracts.Diagnostics;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Secrets;
using DataContracts.Rules;

namespace DataContracts.Checking;

/// <summary>What is wrong with the folders that contracts are looked up in: files with one identifier, and what can't be read.</summary>
internal static class ContractRoots
{
    public static IEnumerable<ContractDiagnostic> Find(IReadOnlyCollection<string> contracts, CheckOptions options, DocumentLoader loader)
    {
        var roots = options.ContractRoots.IsDefaultOrEmpty
            ? contracts.Select(WorkspaceLayout.RootOf).Distinct(StringComparer.Ordinal)
            : options.ContractRoots;
        return roots.SelectMany(root => InternalFault.Guard(root, () => FindIn(root, contracts, options, loader)));
    }

    private static IEnumerable<ContractDiagnostic> FindIn(
        string root, IEnumerable<string> contracts, CheckOptions options, DocumentLoader loader)
    {
        // The folder of a contract outside of a folder for contracts may be anything, and is not searched.
        var isForContracts = !options.ContractRoots.IsDefaultOrEmpty
            || Path.GetFileName(root).Equals(WorkspaceLayout.ContractsFolder, StringComparison.OrdinalIgnoreCase);
        ImmutableArray<string> below = isForContracts ? [.. loader.Enumerate(root)] : [];
        var own = contracts.Where(path => options.ContractRoots.IsDefaultOrEmpty && WorkspaceLayout.RootOf(path) == root);
        var index = new IdentifierIndex(below.Concat(own), path => loader.LoadShared(path).Document, options.DefaultDialect);
        var unreadable =
            from path in below
            let file = loader.LoadShared(path)
            where file.Exists && (file.Problem?.Rule == ReadingRules.Unreadable || file.Problem?.Rule == SetupRules.InternalFault)
            select Finding.From(path, file.Problem!, Disclosure.Everything);
        return index.Problems().Select(Finding.From).Concat(unreadable);
    }
}
