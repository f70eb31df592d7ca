using DataContracts.CodeGeneration.Naming;
using DataContracts.Diagnostics;
using DataContracts.Rules;

namespace DataContracts.CodeGeneration;

/// <summary>Whether what the project says of its generated types can be used.</summary>
internal static class Settings
{
    public static bool AreUsable(ContractToGenerate contract, GenerationRequest request) =>
        CSharpIdentifier.IsNamespace(contract.Namespace ?? request.DefaultNamespace)
            && (contract.TypeName is null || CSharpIdentifier.IsIdentifier(contract.TypeName));

    public static IEnumerable<ContractDiagnostic> Problems(GenerationRequest request)
    {
        foreach (var contract in request.Contracts)
        {
            var file = Path.GetFileName(contract.Path);
            if (contract.Namespace is { } name && !CSharpIdentifier.IsNamespace(name))
            {
                yield return Problem(request, $"the Namespace of the DataContract '{file}' is '{name}', which is not a C# namespace");
            }

            if (contract.TypeName is { } type && !CSharpIdentifier.IsIdentifier(type))
            {
                yield return Problem(request, $"the TypeName of the DataContract '{file}' is '{type}', which is not a C# identifier");
            }
        }

        if (!CSharpIdentifier.IsNamespace(request.DefaultNamespace) && request.Contracts.Any(contract => contract.Namespace is null))
        {
            yield return Problem(request,
                $"the project's RootNamespace '{request.DefaultNamespace}' is not a C# namespace; set it, or the Namespace of each "
                    + "DataContract whose C# is generated");
        }

        foreach (var same in request.Contracts.GroupBy(contract => contract.Path, StringComparer.Ordinal)
            .Where(group => group.Distinct().Skip(1).Any()))
        {
            yield return Problem(
                request, $"the DataContract '{Path.GetFileName(same.Key)}' is there twice, with another Namespace or TypeName");
        }
    }

    private static ContractDiagnostic Problem(GenerationRequest request, string message) =>
        Finding.At(SetupRules.InvalidConfiguration, request.Project, SourceRange.FileStart, message);
}
