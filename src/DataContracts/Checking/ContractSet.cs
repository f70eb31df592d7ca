using DataContracts.Contracts;
using DataContracts.Workspace;

namespace DataContracts.Checking;

/// <summary>The contracts of a request, each once.</summary>
internal sealed class ContractSet
{
    private readonly Dictionary<string, LoadedContract> _byPath;

    public ContractSet(IEnumerable<LoadedContract> contracts)
    {
        All = [.. contracts.DistinctBy(contract => contract.File.Path, StringComparer.Ordinal)];
        _byPath = All.ToDictionary(contract => contract.File.Path, StringComparer.Ordinal);
        Index = new ContractIndex(All.Select(contract => contract.Identity));
    }

    public IReadOnlyList<LoadedContract> All { get; }

    public ContractIndex Index { get; }

    public LoadedContract Get(ContractIdentity contract) => _byPath[contract.Path];

    public IReadOnlyList<LoadedContract> Named(string name) => [.. Index.Named(name).Select(Get)];
}
