using DataContracts.CodeGeneration.CSharp;
using DataContracts.Contracts;

namespace DataContracts.CodeGeneration;

/// <summary>Generates C# from contracts: the one entry point for the build and the tests.</summary>
public static class CSharpGeneration
{
    /// <summary>Generates the C#. Bad input never throws: it becomes a diagnostic.</summary>
    /// <param name="request">What to generate.</param>
    /// <param name="cancellationToken">Ends it early by an <see cref="OperationCanceledException"/>.</param>
    public static GenerationResult Run(GenerationRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var diagnostics = new List<ContractDiagnostic>(Settings.Problems(request));
        var loader = new ContractLoader(request.Options, new DocumentLoader(request.Options.MaxDepth, request.Workspace.Files));
        var generated = new List<GeneratedContract>();
        var sources = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var contract in request.Contracts
            .Where(contract => Settings.AreUsable(contract, request))
            .DistinctBy(contract => contract.Path)
            .OrderBy(contract => contract.Path, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                var loaded = loader.Load(new ContractFile(contract.Path));
                sources.UnionWith(loaded.SourceFiles);
                var found = new List<ContractDiagnostic>();
                if (ContractTypes.Create(contract, loaded, request, found) is { } types)
                {
                    generated.Add(types);
                }

                diagnostics.AddRange(found.Select(loaded.Guard));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                _ = sources.Add(contract.Path);
                diagnostics.Add(ContractTypes.Failure(contract, exception));
            }
        }

        return new GenerationResult(
            [.. GeneratedSources.Of(SharedTypes.Declare(generated, diagnostics)).OrderBy(file => file.Name, StringComparer.Ordinal)],
            DiagnosticOrder.Sort(diagnostics.Distinct()),
            [.. sources]);
    }
}
