using DataContracts.Build.Generation;
using DataContracts.Build.Incremental;
using DataContracts.Files;
using DataContracts.Rules;
using Microsoft.Build.Framework;

namespace DataContracts.Build;

/// <summary>The MSBuild task that generates C# from contracts. Only its run touches the generator, so that nothing else loads it.</summary>
[MSBuildMultiThreadableTask]
public sealed class GenerateContractTypes : ContractTask
{
    private protected override void Run(BuildProject project, string output, CancellationToken cancellationToken)
    {
        var state = new StateFile(output + ".generate.state");
        var run = RunKey.Create(Settings, Contracts);
        var files = new GeneratedFiles(output, output + ".generated", output + ".generate.stamp");
        if (state.Read(StateFile.ReadRun) is { } clean && clean.StillHolds(run, Disk.Files))
        {
            if (files.AreOlderThan(output + ".generate.inputs", output + ".generate.sources.times"))
            {
                files.Finish(isClean: true, isNeeded: true);
                state.TryWrite(writer => StateFile.WriteRun(writer, clean.WithOutputsAsTheyAre()));
            }

            return;
        }

        var trace = new FileTrace(Disk.Files, () => DateTime.UtcNow);
        project = project.ReadingThrough(trace);
        if (UnsupportedProject.Find(project, Contracts, trace) is { Length: > 0 } unsupported)
        {
            _ = project.Report(unsupported);
            return;
        }

        var items = GenerationItems.Read(Contracts, project.Settings["RootNamespace"], project.File, project.Configuration.Options);
        try
        {
            var request = items.Request with { Workspace = new ContractWorkspace(FileOverlay.Empty, trace) };
            var result = CodeGeneration.CSharpGeneration.Run(request, cancellationToken);
            var findings = project.Report(items.Problems.Concat(result.Diagnostics));
            var written = files.Write(result.Files, isComplete: !Log.HasLoggedErrors);
            SourceList.WriteLines(output + ".generate.sources", result.SourceFiles);
            files.Finish(isClean: findings.Count == 0, isNeeded: Contracts.Length > 0);
            if (findings.Count == 0 && Contracts.Length > 0)
            {
                var record = RunRecord.Create(run, trace, written.Append(output + ".generate.stamp"));
                state.TryWrite(writer => StateFile.WriteRun(writer, record));
            }
            else
            {
                File.Delete(output + ".generate.state");
            }

            Log.LogMessage(MessageImportance.Low, $"DataContracts: generated C# of {result.Files.Length} contracts");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var reason = exception.Message.ReplaceLineEndings(" ");
            var id = GenerationRules.NotGenerated.Id;
            Log.LogError(null, id, id, project.File, 1, 1, 0, 0, TerminalText.Escape($"the generated C# can't be written: {reason}"));
        }
    }
}
