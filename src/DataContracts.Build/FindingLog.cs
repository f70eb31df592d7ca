using DataContracts.Reporting;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace DataContracts.Build;

/// <summary>Writes findings into MSBuild's log, which makes a line of each: the same one that a report has.</summary>
internal sealed class FindingLog(TaskLoggingHelper log, string projectDirectory)
{
    public void Write(DiagnosticList findings)
    {
        foreach (var finding in findings)
        {
            Write(finding);
        }
    }

    private void Write(ContractDiagnostic finding)
    {
        // Without the end of the range, as the compiler does: annotators of build servers don't read positions of four numbers.
        var (id, line, column) = (finding.RuleId, finding.Range.StartLine, finding.Range.StartColumn);
        var file = TerminalText.Escape(finding.File);
        var text = DiagnosticLine.Text(finding, projectDirectory);
        switch (finding.Severity)
        {
            case Severity.Error:
                log.LogError(null, id, id, file, line, column, 0, 0, text);
                break;
            case Severity.Warning:
                log.LogWarning(null, id, id, file, line, column, 0, 0, text);
                break;
            default:
                log.LogMessage(null, id, id, file, line, column, 0, 0, MessageImportance.High, text);
                break;
        }
    }
}
