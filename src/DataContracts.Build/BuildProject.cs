using DataContracts.Build.Configuration;
using DataContracts.Build.Severities;
using DataContracts.Files;
using DataContracts.Reporting;

namespace DataContracts.Build;

/// <summary>The project that a task works for.</summary>
/// <param name="File">Full path of the project's file.</param>
/// <param name="Settings">Its properties as they are written there.</param>
/// <param name="Configuration">What they mean for a check.</param>
/// <param name="Severity">What they make of a finding.</param>
/// <param name="Log">Where findings go.</param>
internal sealed record BuildProject(
    string File, ProjectSettings Settings, CheckConfiguration Configuration, ConfiguredSeverity Severity, FindingLog Log)
{
    /// <summary>Full path of its folder.</summary>
    public string Directory { get; } = Path.GetDirectoryName(File)!;

    /// <summary>The same project, whose configuration files are read through <paramref name="files"/>.</summary>
    public BuildProject ReadingThrough(IFileSystem files) => this with { Severity = Severity.For(Settings, Directory, files) };

    /// <returns>What was reported, as severe as the project has it.</returns>
    public DiagnosticList Report(IEnumerable<ContractDiagnostic> findings)
    {
        var list = new DiagnosticList(findings.Select(Severity.Apply)).Limit(Configuration.MaxFindings);
        Log.Write(list);
        return list;
    }
}
