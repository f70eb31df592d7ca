using System.Globalization;
using System.Text;
using DataContracts.Build.Severities;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace DataContracts.Build;

/// <summary>Writes findings into MSBuild's log, each as one line with its place.</summary>
internal sealed class FindingLog(TaskLoggingHelper log, ConfiguredSeverity severity, string projectDirectory)
{
    /// <returns>How many were written; the rest is hidden by the project's settings.</returns>
    public int Write(IEnumerable<ContractDiagnostic> diagnostics) => diagnostics.Count(Write);

    private bool Write(ContractDiagnostic finding)
    {
        // The end is left out, as the compiler does: with it the place is four numbers long, which annotators of build servers do not read.
        var (id, file, line, column, text) = (finding.RuleId, finding.File, finding.Range.StartLine, finding.Range.StartColumn, Text(finding));
        switch (severity.Of(id, finding.Severity))
        {
            case Severity.Error:
                log.LogError(null, id, id, file, line, column, 0, 0, text);
                return true;
            case Severity.Warning:
                log.LogWarning(null, id, id, file, line, column, 0, 0, text);
                return true;
            case Severity.Info:
                log.LogMessage(null, id, id, file, line, column, 0, 0, MessageImportance.High, text);
                return true;
            default:
                return false;
        }
    }

    private string Text(ContractDiagnostic finding)
    {
        var text = new StringBuilder(finding.Message);
        if (finding.Contract is { } contract)
        {
            var version = contract.Version is null ? "" : $" {contract.Version}";
            var place = contract.ShortPath ?? $"{contract.Name}{version}, {Path.GetRelativePath(projectDirectory, contract.File).Replace('\\', '/')}";
            _ = text.Append(CultureInfo.InvariantCulture, $" [{place}({contract.Range.StartLine},{contract.Range.StartColumn})]");
        }

        return OneLine(text.ToString());
    }

    // A finding quotes foreign text; a line break in it would forge a line of the log.
    private static string OneLine(string text) =>
        text.Any(IsBreak) ? string.Concat(text.Select(letter => IsBreak(letter) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}") : letter.ToString())) : text;

    private static bool IsBreak(char letter) => char.IsControl(letter) || letter is '\u2028' or '\u2029';
}
