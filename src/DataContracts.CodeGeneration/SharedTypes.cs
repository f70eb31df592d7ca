using DataContracts.Diagnostics;
using DataContracts.Rules;

namespace DataContracts.CodeGeneration;

/// <summary>
/// Types that several contracts of one namespace have. Contracts that refer to the same schema of a file share its type, which the first
/// one declares; two different types of one name are an error.
/// </summary>
internal static class SharedTypes
{
    /// <summary>The contracts, each with the types that it is the first to declare.</summary>
    public static IEnumerable<GeneratedContract> Declare(IEnumerable<GeneratedContract> contracts, List<ContractDiagnostic> diagnostics)
    {
        var known = new Dictionary<(string, string), (GeneratedContract Contract, GeneratedType Type)>();
        foreach (var contract in contracts)
        {
            var own = new List<GeneratedType>();
            foreach (var type in contract.Types)
            {
                if (known.TryAdd((contract.Namespace, type.Declaration.Name), (contract, type)))
                {
                    own.Add(type);
                }
                else if (known[(contract.Namespace, type.Declaration.Name)] is var first && !first.Type.IsSameAs(type))
                {
                    diagnostics.Add(Conflict(first.Contract, contract, type));
                    own.Add(type);
                }
            }

            yield return contract with { Types = own };
        }
    }

    private static ContractDiagnostic Conflict(GeneratedContract first, GeneratedContract second, GeneratedType type) =>
        second.Contract.Guard(Finding.At(
            GenerationRules.NotGenerated,
            type.Declaration.Place.File,
            type.Declaration.Place.Value.NameRange,
            $"the type {second.Namespace}.{type.Declaration.Name} comes from contract '{first.Contract.ShownName}' "
            + $"and from '{second.Contract.ShownName}'; "
            + "give one of them another Namespace or TypeName on its DataContract item",
            type.Declaration.Place.ShownPointer));
}
