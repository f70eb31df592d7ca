using DataContracts.Contracts;
using DataContracts.Diagnostics;
using DataContracts.JsonSchema.Secrets;

namespace DataContracts.Checking;

/// <summary>
/// The files of contracts, of which a line is shown only where no contract that is made from the file calls something on it secret.
/// </summary>
internal sealed class ContractSources(IReadOnlyCollection<LoadedContract> working, IReadOnlyCollection<LoadedContract> published)
{
    private readonly Lazy<ILookup<string, LoadedContract>> _byFile = new(() => working
        .SelectMany(contract => contract.SourceFiles.Select(file => (contract, file)))
        .Concat(published.Select(contract => (contract, file: contract.File.Path)))
        .ToLookup(source => source.file, source => source.contract, StringComparer.Ordinal));

    private readonly Dictionary<string, Disclosure> _known = new(StringComparer.Ordinal);

    /// <summary>A finding about contracts, with its lines only where they may be shown.</summary>
    public ContractDiagnostic Guard(ContractDiagnostic finding)
    {
        if (!_known.TryGetValue(finding.File, out var disclosure))
        {
            disclosure = _byFile.Value[finding.File].Aggregate(
                Disclosure.Everything, (all, contract) => all.And(contract.Secrets.Of(finding.File)));
            _known.Add(finding.File, disclosure);
        }

        return Finding.Guard(finding, disclosure);
    }
}
