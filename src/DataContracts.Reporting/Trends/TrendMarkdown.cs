using System.Text;

namespace DataContracts.Reporting.Trends;

/// <summary>Findings and trends as Markdown, for a pull request.</summary>
internal static class TrendMarkdown
{
    public static string Format(SignalTrends trends, DiagnosticList findings, string? baseDirectory)
    {
        var text = new StringBuilder();
        string[] lines = [.. TrendText.HeaderLines(trends)];
        _ = text.Append("## Signals of ").Append(MarkdownText.Escape(trends.Title)).Append("\n\n")
            .AppendJoin("  \n", lines.Select(MarkdownText.Escape)).Append('\n');
        if (findings.Count > 0)
        {
            _ = text.Append('\n');
        }

        foreach (var finding in findings)
        {
            _ = text.Append("- **").Append(DiagnosticLine.SeverityWord(finding.Severity)).Append("** ").Append(finding.RuleId).Append(": ")
                .Append(MarkdownText.Escape(finding.Message)).Append(" — ")
                .Append(MarkdownText.Code(
                    $"{DisplayPath.Shorten(finding.File, baseDirectory)}:{finding.Range.StartLine}:{finding.Range.StartColumn}"))
                .Append('\n');
        }

        SignalTrend[] shown = [.. TrendText.Shown(trends)];
        if (shown.Length > 0)
        {
            _ = text.Append("\n| property | signal | last run | expected | state | trend |\n| --- | --- | --- | --- | --- | --- |\n");
        }

        foreach (var trend in shown)
        {
            _ = text.Append("| ").AppendJoin(" | ", TrendText.Cells(trend).Select(MarkdownText.Escape)).Append(" |\n");
        }

        var rest = TrendText.Rest(trends, shown.Length);
        return text.Append(rest.Length > 0 ? "\n" + rest : "").ToString();
    }
}
