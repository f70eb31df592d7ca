using DataContracts.Reporting.Metrics;

namespace DataContracts.Reporting.Formats;

/// <summary>What the last run measured, as OTLP in JSON.</summary>
internal sealed class OtlpReport : IReportWriter
{
    public string Name => "otlp";

    public string Description => "the last run's signals, for an OpenTelemetry collector";

    public ReportContents Contents => ReportContents.Metrics;

    public void Write(Report report, PrintOptions options, TextWriter output)
    {
        if (report.Metrics is { } metrics)
        {
            ReadableJson.Write(output, json => OtlpJson.Write(json, metrics, report.Diagnostics));
        }
    }
}
