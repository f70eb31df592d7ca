using DataContracts.Build.Generation;
using DataContracts.Rules;
using Microsoft.Build.Framework;

namespace DataContracts.Build;

/// <summary>The MSBuild task that generates C# from contracts. Only its run touches the generator, so that nothing else loads it.</summary>
[MSBuildMultiThreadableTask]
public sealed class GenerateContractTypes : ContractTask
{
    private protected override void Run(BuildProject project, string output, CancellationToken cancellationToken)
    {
        var started = DateTime.UtcNow;
        var items = GenerationItems.Read(Contracts, project.Settings["RootNamespace"], project.File, project.Configuration.Options);
        var files = new GeneratedFiles(output, output + ".generated", output + ".generate.stamp");
        try
        {
            var result = CodeGeneration.CSharpGeneration.Run(items.Request, cancellationToken);
            var findings = project.Report(items.Problems.Concat(result.Diagnostics));
            files.Write(result.Files, isComplete: !Log.HasLoggedErrors);
            new Incremental.SourceList(output + ".generate.sources").Write(result.SourceFiles, started);
            files.Finish(isClean: findings.Count == 0, isNeeded: Contracts.Length > 0);
            Log.LogMessage(MessageImportance.Low, $"DataContracts: generated C# of {result.Files.Length} contracts");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var reason = exception.Message.ReplaceLineEndings(" ");
            var id = GenerationRules.NotGenerated.Id;
            Log.LogError(null, id, id, project.File, 1, 1, 0, 0, $"the generated C# can't be written: {reason}");
        }
    }
}
