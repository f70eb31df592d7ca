using DataContracts.Build.Configuration;
using DataContracts.Build.Incremental;
using DataContracts.Build.Severities;
using DataContracts.Reporting;
using DataContracts.Rules;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace DataContracts.Build;

/// <summary>The MSBuild task: items and properties in, the findings of <see cref="ContractChecker"/> out into the log.</summary>
[MSBuildMultiThreadableTask]
public sealed class CheckContracts : Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>Full path of the project.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The contracts.</summary>
    public ITaskItem[] Contracts { get; set; } = [];

    /// <summary>The fixtures; the metadata <c>Contract</c> names the contract of one.</summary>
    public ITaskItem[] Fixtures { get; set; } = [];

    /// <summary>The files in folders named <c>published</c>, where those are looked for.</summary>
    public ITaskItem[] PublishedFiles { get; set; } = [];

    /// <summary>The globs that contracts come of; each must match a file.</summary>
    public string[] ContractGlobs { get; set; } = [];

    /// <summary>The globs that fixtures come of; each must match a file.</summary>
    public string[] FixtureGlobs { get; set; } = [];

    /// <summary>The globs that fixtures come of by default, one for each format; one of them must match a file.</summary>
    public string[] DefaultFixtureGlobs { get; set; } = [];

    /// <summary>What the check leaves for the next one.</summary>
    [Required]
    public string StateFile { get; set; } = "";

    /// <summary>Its time is that of the last check with nothing to report.</summary>
    [Required]
    public string StampFile { get; set; } = "";

    /// <summary>Names the files that contracts refer to and that are no items.</summary>
    [Required]
    public string SourcesFile { get; set; } = "";

    /// <summary>The same with their times.</summary>
    [Required]
    public string SourceTimesFile { get; set; } = "";

    /// <summary><c>DataContractsCheck</c>, to tell a value that means nothing.</summary>
    public string? Check { get; set; }

    /// <summary><c>DataContractsSeverity</c>: error, warning, info or none.</summary>
    public string? Severity { get; set; }

    /// <summary><c>DataContractsAssertFormat</c>: true or false.</summary>
    public string? AssertFormat { get; set; }

    /// <summary><c>DataContractsDefaultDialect</c>: the URI of the dialect of a contract without <c>$schema</c>.</summary>
    public string? DefaultDialect { get; set; }

    /// <summary><c>DataContractsMaxDepth</c>.</summary>
    public string? MaxDepth { get; set; }

    /// <summary><c>DataContractsReport</c>: the reports to write, <c>json=path;text=path</c>.</summary>
    public string? Reports { get; set; }

    /// <summary>The project's <c>NoWarn</c>.</summary>
    public string? NoWarn { get; set; }

    /// <summary>The project's <c>WarningsAsErrors</c>.</summary>
    public string? WarningsAsErrors { get; set; }

    /// <summary>The project's <c>WarningsNotAsErrors</c>.</summary>
    public string? WarningsNotAsErrors { get; set; }

    /// <summary>The project's <c>TreatWarningsAsErrors</c>.</summary>
    public bool TreatWarningsAsErrors { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        var directory = Path.GetDirectoryName(ProjectFile)!;
        var configuration = CheckConfiguration.Read(new CheckProperties { Check = Check, Severity = Severity, AssertFormat = AssertFormat, DefaultDialect = DefaultDialect, MaxDepth = MaxDepth });
        var request = ItemRequest.Create(Contracts, Fixtures, PublishedFiles, directory, configuration.Options);
        var reports = ProjectReports.Read(Reports, request, directory);
        configuration = configuration with { Problems = configuration.Problems.AddRange(reports.Problems) };
        var state = new CheckStateFile(Path.GetFullPath(StateFile, directory));
        var check = new IncrementalCheck(state, CheckKey.Create(configuration.Options), isWhole: !reports.Sinks.Sinks.IsEmpty);
        IncrementalResult result;
        try
        {
            result = check.Run(request, _cancellation.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }

        var severity = new ConfiguredSeverity(new RuleList(NoWarn), new RuleList(WarningsAsErrors), new RuleList(WarningsNotAsErrors), TreatWarningsAsErrors, configuration.MostSevere);
        var findings = ProjectFindings.Find(ProjectFile, request, configuration, ContractGlobs, FixtureGlobs, DefaultFixtureGlobs);
        var report = Report.From(result.Result) with
        {
            Diagnostics = new DiagnosticList(findings.Concat(result.Result.Diagnostics).Select(severity.Apply)),
        };
        var log = new FindingLog(Log, directory);
        log.Write(report.Diagnostics);
        var problem = reports.Write(report, directory);
        if (problem is not null)
        {
            log.Write(new DiagnosticList([severity.Apply(ProjectFindings.Create(SetupRules.InvalidConfiguration, ProjectFile, problem))]));
        }

        var isClean = report.Diagnostics.Count == 0 && problem is null;
        Log.LogMessage(MessageImportance.Low, $"DataContracts: checked {result.CheckedFixtures} of {request.Fixtures.Length} fixtures");
        new CheckOutputs(Path.GetFullPath(StampFile, directory), Path.GetFullPath(SourcesFile, directory), Path.GetFullPath(SourceTimesFile, directory)).Write(result, request, isClean);
        return !Log.HasLoggedErrors;
    }

    /// <inheritdoc/>
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _cancellation.Dispose();
}
