using DataContracts.Contracts;
using DataContracts.JsonSchema.Secrets;
using DataContracts.Workspace;

namespace DataContracts.Checking;

/// <summary>The contracts of a request, each once.</summary>
internal sealed class ContractSet
{
    private readonly Dictionary<string, LoadedContract> _byPath;
    private readonly Lazy<Disclosure> _ofUnknown;

    public ContractSet(IEnumerable<LoadedContract> contracts)
    {
        All = [.. contracts.DistinctBy(contract => contract.File.Path, StringComparer.Ordinal)];
        _byPath = All.ToDictionary(contract => contract.File.Path, StringComparer.Ordinal);
        _ofUnknown = new(() => All.Any(contract => contract.HasSecrets) ? Disclosure.Nothing : Disclosure.Everything);
        Index = new ContractIndex(All.Select(contract => contract.Identity));
    }

    public IReadOnlyList<LoadedContract> All { get; }

    public ContractIndex Index { get; }

    /// <summary>What may be shown of a document whose contract is not known.</summary>
    public Disclosure OfUnknownContract => _ofUnknown.Value;

    public LoadedContract Get(ContractIdentity contract) => _byPath[contract.Path];

    public IReadOnlyList<LoadedContract> Named(string name) => [.. Index.Named(name).Select(Get)];
}
