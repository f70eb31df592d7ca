using DataContracts.Build.Configuration;
using DataContracts.Build.Severities;
using DataContracts.Contracts;
using DataContracts.Files;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace DataContracts.Build;

/// <summary>What both tasks are given, and how they report.</summary>
public abstract class ContractTask : Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>Full path of the project.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The project's properties: one item each, with the metadata <c>Value</c>.</summary>
    [Required]
    public ITaskItem[] Settings { get; set; } = [];

    /// <summary>Where the task leaves its files: a path that all their names start with.</summary>
    [Required]
    public string Output { get; set; } = "";

    /// <summary>The contracts.</summary>
    public ITaskItem[] Contracts { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var settings = ProjectSettings.Of(Settings);
        var configuration = CheckConfiguration.Read(settings);
        var directory = Path.GetDirectoryName(ProjectFile)!;
        var severity = ConfiguredSeverity.Of(settings, configuration.MostSevere).For(settings, directory, Disk.Files);
        var project = new BuildProject(ProjectFile, settings, configuration, severity, new FindingLog(Log, directory));
        try
        {
            Run(project, Path.GetFullPath(Output, directory), _cancellation.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
#pragma warning disable CA1031 // What escapes would be MSB4018 with a stack trace, and no diagnostic.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _ = project.Report([InternalFault.At(ProjectFile, exception)]);
        }

        return !Log.HasLoggedErrors;
    }

    /// <inheritdoc/>
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(isDisposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Releases what the task holds.</summary>
    /// <param name="isDisposing">False in a finalizer.</param>
    protected virtual void Dispose(bool isDisposing)
    {
        if (isDisposing)
        {
            _cancellation.Dispose();
        }
    }

    private protected abstract void Run(BuildProject project, string output, CancellationToken cancellationToken);
}
