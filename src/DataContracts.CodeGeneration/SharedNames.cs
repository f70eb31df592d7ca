using DataContracts.Diagnostics;
using DataContracts.Rules;

namespace DataContracts.CodeGeneration;

/// <summary>Type names that come of two contracts. Case does not part them: the files are named after them.</summary>
internal static class SharedNames
{
    public static IEnumerable<ContractDiagnostic> Find(IEnumerable<GeneratedContract> contracts) =>
        from same in contracts
            .SelectMany(contract => contract.Types, (contract, type) => (Contract: contract, Type: type))
            .GroupBy(declared => $"{declared.Contract.Namespace}.{declared.Type.Name}", StringComparer.OrdinalIgnoreCase)
        let first = same.First()
        from second in same.Skip(1)
        select Finding.At(
            GenerationRules.NotGenerated,
            second.Type.Place.Document.Path,
            second.Type.Place.Value.NameRange,
            $"the type {second.Contract.Namespace}.{second.Type.Name} comes of contract '{first.Contract.Contract.ShownName}' and of '{second.Contract.Contract.ShownName}'; give one of them another Namespace or TypeName on its DataContract item",
            second.Type.Place.Value.Pointer);
}
