using DataContracts.Build.Configuration;
using DataContracts.Build.Generation;
using DataContracts.Build.Severities;
using DataContracts.Reporting;
using DataContracts.Rules;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace DataContracts.Build;

/// <summary>The MSBuild task that makes C# of contracts. Only its run touches the generator, so that nobody else loads it.</summary>
[MSBuildMultiThreadableTask]
public sealed class GenerateContractTypes : Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>Full path of the project.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The contracts, with the metadata <c>Generate</c>, <c>Namespace</c> and <c>TypeName</c>.</summary>
    public ITaskItem[] Contracts { get; set; } = [];

    /// <summary>The project's <c>RootNamespace</c>: the namespace of a contract that names none.</summary>
    public string RootNamespace { get; set; } = "";

    /// <summary>Where the files go.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>Names the files, for the compiler.</summary>
    [Required]
    public string ManifestFile { get; set; } = "";

    /// <summary>Its time is that of the last run with nothing to report.</summary>
    [Required]
    public string StampFile { get; set; } = "";

    /// <summary>Names the files that contracts refer to.</summary>
    [Required]
    public string SourcesFile { get; set; } = "";

    /// <summary>The same with their times.</summary>
    [Required]
    public string SourceTimesFile { get; set; } = "";

    /// <summary><c>DataContractsAssertFormat</c>.</summary>
    public string? AssertFormat { get; set; }

    /// <summary><c>DataContractsDefaultDialect</c>.</summary>
    public string? DefaultDialect { get; set; }

    /// <summary><c>DataContractsMaxDepth</c>.</summary>
    public string? MaxDepth { get; set; }

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
        var started = DateTime.UtcNow;
        var configuration = CheckConfiguration.Read(new CheckProperties { AssertFormat = AssertFormat, DefaultDialect = DefaultDialect, MaxDepth = MaxDepth });
        var items = GenerationItems.Read(Contracts, RootNamespace, ProjectFile, configuration.Options);
        var files = new GeneratedFiles(Path.GetFullPath(OutputFolder, directory), Path.GetFullPath(ManifestFile, directory), Path.GetFullPath(StampFile, directory));
        var severity = new ConfiguredSeverity(new RuleList(NoWarn), new RuleList(WarningsAsErrors), new RuleList(WarningsNotAsErrors), TreatWarningsAsErrors, configuration.MostSevere);
        try
        {
            var result = CodeGeneration.CSharpGeneration.Run(items.Request, _cancellation.Token);
            var findings = new DiagnosticList(items.Problems.Concat(result.Diagnostics).Select(severity.Apply));
            new FindingLog(Log, directory).Write(findings);
            files.Write(result.Files, isComplete: !Log.HasLoggedErrors);
            new Incremental.SourceList(Path.GetFullPath(SourcesFile, directory), Path.GetFullPath(SourceTimesFile, directory)).Write(result.SourceFiles, started);
            files.Finish(isClean: findings.Count == 0, isNeeded: Contracts.Length > 0);
            Log.LogMessage(MessageImportance.Low, $"DataContracts: generated C# of {result.Files.Length} contracts");
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.LogError(null, GenerationRules.NotGenerated, GenerationRules.NotGenerated, ProjectFile, 1, 1, 0, 0, $"the generated C# can't be written: {exception.Message.ReplaceLineEndings(" ")}");
        }

        return !Log.HasLoggedErrors;
    }

    /// <inheritdoc/>
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _cancellation.Dispose();
}
