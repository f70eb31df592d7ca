using DataContracts.Contracts;

namespace DataContracts.CodeGeneration;

/// <summary>Makes C# of contracts: the one call behind the build and the tests.</summary>
public static class CSharpGeneration
{
    /// <summary>Makes the C#. Bad input never throws: it becomes a diagnostic.</summary>
    /// <param name="request">What to make.</param>
    /// <param name="cancellationToken">Ends it early by an <see cref="OperationCanceledException"/>.</param>
    public static GenerationResult Run(GenerationRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var diagnostics = new List<ContractDiagnostic>(Settings.Problems(request));
        var loader = new ContractLoader(request.Options, new DocumentLoader(request.Options.MaxDepth));
        var generated = new List<GeneratedContract>();
        var sources = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var contract in request.Contracts.Where(contract => Settings.AreUsable(contract, request)).DistinctBy(contract => contract.Path).OrderBy(contract => contract.Path, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var loaded = loader.Load(new ContractFile(contract.Path));
            sources.UnionWith(loaded.SourceFiles);
            if (ContractTypes.Create(contract, loaded, contract.Namespace ?? request.DefaultNamespace, request.Options, diagnostics) is { } types)
            {
                generated.Add(types);
            }
        }

        diagnostics.AddRange(SharedNames.Find(generated));
        return new GenerationResult(
            [.. generated.Select(contract => contract.File).OrderBy(file => file.Name, StringComparer.Ordinal)],
            DiagnosticOrder.Sort(diagnostics),
            [.. sources]);
    }
}
