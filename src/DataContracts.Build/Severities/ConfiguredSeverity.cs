using DataContracts.Build.Configuration;
using DataContracts.Build.Severities.EditorConfigs;
using DataContracts.Files;

namespace DataContracts.Build.Severities;

/// <summary>The severity of a finding after the project's settings.</summary>
/// <param name="Suppressed"><c>NoWarn</c>: hides what is not an error.</param>
/// <param name="AsErrors"><c>WarningsAsErrors</c>.</param>
/// <param name="NotAsErrors"><c>WarningsNotAsErrors</c>: an error of the list is a warning.</param>
/// <param name="AllAsErrors"><c>TreatWarningsAsErrors</c>.</param>
/// <param name="MostSevere"><c>DataContractsSeverity</c>: the most that a broken contract counts for.</param>
internal sealed record ConfiguredSeverity(
    RuleList Suppressed, RuleList AsErrors, RuleList NotAsErrors, bool AllAsErrors, Severity MostSevere)
{
    /// <summary>The family of findings that <c>DataContractsSeverity</c> is about: a document breaks its contract.</summary>
    private const string ContractRules = "DC1";

    /// <summary>What <c>.editorconfig</c> and <c>.globalconfig</c> say: more specific than the project, since it is about a file.</summary>
    public AnalyzerConfigs? Configs { get; init; }

    public static ConfiguredSeverity Of(ProjectSettings settings, Severity MostSevere) => new(
        new RuleList(settings["NoWarn"]),
        new RuleList(settings["WarningsAsErrors"]),
        new RuleList(settings["WarningsNotAsErrors"]),
        settings["TreatWarningsAsErrors"].Trim().Equals("true", StringComparison.OrdinalIgnoreCase),
        MostSevere);

    /// <summary>The same, with the configuration files of the project.</summary>
    public ConfiguredSeverity For(ProjectSettings settings, string projectDirectory, IFileSystem disk) => this with
    {
        Configs = new AnalyzerConfigs(
            settings.List("AnalyzerConfigFiles").Select(path => Path.GetFullPath(path, projectDirectory)), disk),
    };

    public ContractDiagnostic Apply(ContractDiagnostic finding) =>
        finding with { Severity = Of(finding.RuleId, finding.Severity, Configs?.Find(finding.RuleId, finding.File)) };

    public Severity Of(string ruleId, Severity byDefault, Severity? byConfig = null)
    {
        var severity = byConfig ?? (IsCapped(ruleId, byDefault) ? MostSevere : byDefault);
        if (NotAsErrors.Contains(ruleId))
        {
            severity = severity == Severity.Error ? Severity.Warning : severity;
        }
        else if (severity != Severity.Error && !Suppressed.Contains(ruleId))
        {
            severity = AsErrors.Contains(ruleId) || (AllAsErrors && severity == Severity.Warning) ? Severity.Error : severity;
        }

        return severity != Severity.Error && Suppressed.Contains(ruleId) ? Severity.Hidden : severity;
    }

    private bool IsCapped(string ruleId, Severity byDefault) =>
        ruleId.StartsWith(ContractRules, StringComparison.Ordinal) && byDefault > MostSevere;
}
