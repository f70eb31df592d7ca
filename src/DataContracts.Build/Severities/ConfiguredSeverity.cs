using DataContracts.Build.Configuration;

namespace DataContracts.Build.Severities;

/// <summary>The severity of a finding after the project's settings.</summary>
/// <param name="suppressed"><c>NoWarn</c>: hides a finding, an error too, as it does for an analyzer.</param>
/// <param name="asErrors"><c>WarningsAsErrors</c>.</param>
/// <param name="notAsErrors"><c>WarningsNotAsErrors</c>: the last word on warnings, as for the compiler.</param>
/// <param name="allAsErrors"><c>TreatWarningsAsErrors</c>.</param>
/// <param name="mostSevere"><c>DataContractsSeverity</c>: the most that a broken contract counts for.</param>
internal sealed class ConfiguredSeverity(
    RuleList suppressed, RuleList asErrors, RuleList notAsErrors, bool allAsErrors, Severity mostSevere)
{
    /// <summary>The family of findings that <c>DataContractsSeverity</c> is about: a document breaks its contract.</summary>
    private const string ContractRules = "DC1";

    public static ConfiguredSeverity Of(ProjectSettings settings, Severity mostSevere) => new(
        new RuleList(settings["NoWarn"]),
        new RuleList(settings["WarningsAsErrors"]),
        new RuleList(settings["WarningsNotAsErrors"]),
        settings["TreatWarningsAsErrors"].Trim().Equals("true", StringComparison.OrdinalIgnoreCase),
        mostSevere);

    public ContractDiagnostic Apply(ContractDiagnostic finding) => finding with { Severity = Of(finding.RuleId, finding.Severity) };

    public Severity Of(string ruleId, Severity byDefault)
    {
        if (suppressed.Contains(ruleId))
        {
            return Severity.Hidden;
        }

        var severity = IsCapped(ruleId, byDefault) ? mostSevere : byDefault;
        if (severity == Severity.Error || notAsErrors.Contains(ruleId))
        {
            return severity;
        }

        return asErrors.Contains(ruleId) || (allAsErrors && severity == Severity.Warning) ? Severity.Error : severity;
    }

    private bool IsCapped(string ruleId, Severity byDefault) =>
        ruleId.StartsWith(ContractRules, StringComparison.Ordinal) && byDefault > mostSevere;
}
