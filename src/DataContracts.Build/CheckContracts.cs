using DataContracts.Build.Configuration;
using DataContracts.Build.Incremental;
using DataContracts.Build.Signals;
using DataContracts.Files;
using DataContracts.Reporting;
using DataContracts.Rules;
using DataContracts.Signals.Bounds;
using Microsoft.Build.Framework;

namespace DataContracts.Build;

/// <summary>The MSBuild task: items and properties in, the findings of <see cref="ContractChecker"/> out into the log.</summary>
[MSBuildMultiThreadableTask]
public sealed class CheckContracts : ContractTask
{
    /// <summary>The fixtures; the metadata <c>Contract</c> names the contract of one.</summary>
    public ITaskItem[] Fixtures { get; set; } = [];

    /// <summary>The files in folders named <c>published</c>, where those are looked for.</summary>
    public ITaskItem[] PublishedFiles { get; set; } = [];

    /// <summary>Histories and documents of signals; the metadata <c>Contract</c> names the contract of one.</summary>
    public ITaskItem[] Signals { get; set; } = [];

    private protected override void Run(BuildProject project, string output, CancellationToken cancellationToken)
    {
        var file = new CheckStateFile(output + ".state");
        var state = file.Read();
        var global = GlobalProperties();
        var overlooked = OverlookedItems.Of(project);
        var run = RunKey.Create(Settings, Contracts, Fixtures, PublishedFiles, Signals) + string.Join(';', global) + overlooked.Key;
        if (state?.CleanRun is { } clean && clean.StillHolds(run, Disk.Files))
        {
            return;
        }

        var options = project.Configuration.Options;
        var request = ItemRequest.Create(Contracts, Fixtures, PublishedFiles, project.Directory, options) with
        {
            UnreadFixtures = overlooked.UnreadFixtures,
            MisnamedFolders = overlooked.MisnamedFolders,
        };
        var reports = ProjectReports.Read(project.Settings["DataContractsReport"], request, project.Directory);

        // A report lists every fixture, so none is left out.
        var check = new IncrementalCheck(CheckKey.Create(options), reports.Sinks.Sinks.IsEmpty ? state : null);
        var result = check.Run(request, cancellationToken);
        project = project.ReadingThrough(result.Trace);
        var findings = ProjectFindings.Find(project, request, reports.Problems)
            .Concat(PropertyNames.FindMisspelled(project.File, project.Settings.List("PropertyFiles"), global, result.Trace))
            .Concat(result.Result.Diagnostics)
            .Concat(BoundProblems.Find(result.Result.Contracts, result.Trace, options.MaxDepth))
            .Concat(new SignalItems(project, result.Result.Contracts, result.Trace).Check(Signals));
        var report = Report.From(result.Result) with { Diagnostics = project.Report(findings) };
        var problem = reports.Write(report, project.Directory);
        if (problem is not null)
        {
            _ = project.Report([ProjectFindings.Create(SetupRules.InvalidConfiguration, project.File, problem)]);
        }

        Log.LogMessage(MessageImportance.Low, $"DataContracts: checked {result.CheckedFixtures} of {request.Fixtures.Length} fixtures");
        var outputs = new CheckOutputs(output);
        var isClean = report.Diagnostics.Count == 0 && problem is null;
        var isWritten = outputs.TryWrite(result, request, isClean);
        var written = outputs.Paths.Concat(reports.Sinks.Sinks.Select(sink => sink.File).OfType<string>());
        file.TryWrite(result.Next with { CleanRun = isClean && isWritten ? RunRecord.Create(run, result.Trace, written) : null });
    }

    private string[] GlobalProperties() => BuildEngine is IBuildEngine6 engine
        ? [.. engine.GetGlobalProperties().Keys.Where(PropertyNames.IsOurs).Order(StringComparer.OrdinalIgnoreCase)]
        : [];
}
