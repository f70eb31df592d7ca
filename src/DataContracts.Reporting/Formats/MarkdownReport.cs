using DataContracts.Reporting.Trends;

namespace DataContracts.Reporting.Formats;

/// <summary>Markdown for a review or a changelog.</summary>
internal sealed class MarkdownReport : IReportWriter
{
    public string Name => "markdown";

    public string Description => "for a review or a changelog";

    public ReportContents Contents => ReportContents.Differences | ReportContents.Trends;

    public void Write(Report report, PrintOptions options, TextWriter output) =>
        output.Write(string.Join("\n", report.Differences.Select(DifferenceMarkdown.Format)
            .Concat(report.Trends is { } trends ? [TrendMarkdown.Format(trends, report.Diagnostics, options.BaseDirectory)] : [])));
}
