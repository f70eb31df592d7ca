using DataContracts.Reporting.Differences;
using DataContracts.Reporting.Findings;
using DataContracts.Reporting.Frames;
using DataContracts.Reporting.Trends;

namespace DataContracts.Reporting.Formats;

/// <summary>Blocks with a blank line between them, for a person at a terminal.</summary>
internal sealed class TextReport : IReportWriter
{
    public string Name => "text";

    public string Description => "the source line with a caret under the cause";

    public ReportContents Contents => ReportContents.Diagnostics | ReportContents.Differences | ReportContents.Trends;

    public void Write(Report report, PrintOptions options, TextWriter output)
    {
        var separator = "";
        foreach (var block in Blocks(report, options))
        {
            output.Write(separator);
            output.Write(block);
            separator = "\n";
        }
    }

    private static IEnumerable<string> Blocks(Report report, PrintOptions options)
    {
        var findings = new FindingText(new SourceLines(options.ReadFile), options);
        var blocks = report.Diagnostics.Select(findings.Format).Concat(report.Differences.SelectMany(DifferenceText.Blocks))
            .Concat(report.Trends is { } trends ? TrendText.Blocks(trends) : []);
        return report.Checked is { } files ? blocks.Append(ReportSummary.Format(report.Diagnostics, files) + "\n") : blocks;
    }
}
