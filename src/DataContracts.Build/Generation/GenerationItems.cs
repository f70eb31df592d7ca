using System.Collections.Immutable;
using DataContracts.CodeGeneration;
using DataContracts.Rules;
using Microsoft.Build.Framework;

namespace DataContracts.Build.Generation;

/// <summary>What a project's items ask to be made, and which of their settings mean nothing.</summary>
internal sealed record GenerationItems(GenerationRequest Request, ImmutableArray<ContractDiagnostic> Problems)
{
    public static GenerationItems Read(IEnumerable<ITaskItem> items, string rootNamespace, string project, CheckOptions options)
    {
        var contracts = ImmutableArray.CreateBuilder<ContractToGenerate>();
        var problems = ImmutableArray.CreateBuilder<ContractDiagnostic>();
        foreach (var item in items)
        {
            var generate = item.GetMetadata("Generate").Trim();
            if (!bool.TryParse(generate, out var isWanted))
            {
                problems.Add(new ContractDiagnostic(
                    SetupRules.InvalidConfiguration, Severity.Error, project, SourceRange.FileStart,
                    $"the Generate of the DataContract '{Path.GetFileName(item.ItemSpec)}' is '{generate}', but must be true or false"));
            }

            if (isWanted)
            {
                contracts.Add(new ContractToGenerate(Path.GetFullPath(item.ItemSpec, Path.GetDirectoryName(project)!),
                    Metadata(item, "Namespace"), Metadata(item, "TypeName")));
            }
        }

        return new GenerationItems(new GenerationRequest(contracts.ToImmutable(), rootNamespace, project, options), problems.ToImmutable());
    }

    private static string? Metadata(ITaskItem item, string name) => item.GetMetadata(name).Trim() is { Length: > 0 } value ? value : null;
}
