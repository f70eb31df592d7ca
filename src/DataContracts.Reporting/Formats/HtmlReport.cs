using DataContracts.Reporting.Html;

namespace DataContracts.Reporting.Formats;

/// <summary>One page for a browser, a build server's artifacts or a mail.</summary>
internal sealed class HtmlReport : IReportWriter
{
    public string Name => "html";

    public string Description => "one page with the trend of each signal";

    public ReportContents Contents => ReportContents.Trends;

    public void Write(Report report, PrintOptions options, TextWriter output)
    {
        if (report.Trends is not null)
        {
            output.Write(TrendPage.Format(report, options.BaseDirectory));
        }
    }
}
