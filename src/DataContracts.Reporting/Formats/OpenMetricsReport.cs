using DataContracts.Reporting.Metrics;

namespace DataContracts.Reporting.Formats;

/// <summary>What the last run measured, in the text format of OpenMetrics.</summary>
internal sealed class OpenMetricsReport : IReportWriter
{
    public string Name => "openmetrics";

    public string Description => "the last run's signals, for Prometheus";

    public ReportContents Contents => ReportContents.Metrics;

    public void Write(Report report, PrintOptions options, TextWriter output)
    {
        if (report.Metrics is { } metrics)
        {
            output.Write(OpenMetricsText.Format(metrics, report.Diagnostics));
        }
    }
}
