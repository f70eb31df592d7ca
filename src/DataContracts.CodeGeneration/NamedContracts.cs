using DataContracts.CodeGeneration.Naming;

namespace DataContracts.CodeGeneration;

/// <summary>The contracts of one namespace and the names of their types: a reference from one to another means the same type.</summary>
internal sealed class NamedContracts(GenerationRequest request, string @namespace)
{
    private readonly Dictionary<string, string> _types = request.Contracts
        .Where(contract => contract.TypeName is not null && (contract.Namespace ?? request.DefaultNamespace) == @namespace)
        .DistinctBy(contract => contract.Path)
        .ToDictionary(contract => contract.Path, contract => contract.TypeName!, StringComparer.Ordinal);

    /// <summary>The name of the type for a whole file.</summary>
    public string TypeOf(string path) =>
        _types.TryGetValue(path, out var type) ? type
        : CSharpIdentifier.Pascal(WorkspaceLayout.NameOf(path)) is { Length: > 0 } identifier ? identifier
        : "Value";
}
