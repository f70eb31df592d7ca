using System.Text.Json;
using DataContracts.Reporting.Differences;
using DataContracts.Reporting.Findings;
using DataContracts.Reporting.Trends;

namespace DataContracts.Reporting.Formats;

/// <summary>
/// One JSON document for programs. A comparison is the document that <see cref="DifferenceJson"/> describes; anything else has
/// <c>version</c>; <c>summary</c> (<c>errors</c>, <c>warnings</c>, <c>fixtures</c>, <c>fixturesWithFindings</c>, <c>contracts</c>,
/// and where files hold one document a line <c>records</c>, <c>invalidRecords</c>); <c>findings</c> as <see cref="FindingJson"/>
/// describes them; where versions were compared too, <c>differences</c>; of signals,
/// <c>trends</c> as <see cref="TrendJson"/> describes them. Members are only ever added within a <c>version</c>.
/// </summary>
internal sealed class JsonReport : IReportWriter
{
    private const int FormatVersion = 1;

    public string Name => "json";

    public string Description => "one JSON document, for programs";

    public ReportContents Contents => ReportContents.Diagnostics | ReportContents.Differences | ReportContents.Trends;

    public void Write(Report report, PrintOptions options, TextWriter output) => ReadableJson.Write(output, json =>
    {
        if (report is { Contents: ReportContents.Differences, Differences: [var only] })
        {
            DifferenceJson.Write(json, only);
        }
        else
        {
            WriteAll(json, report, options.BaseDirectory);
        }
    });

    private static void WriteAll(Utf8JsonWriter json, Report report, string? baseDirectory)
    {
        json.WriteStartObject();
        json.WriteNumber("version", FormatVersion);
        WriteSummary(json, report);
        json.WriteStartArray("findings");
        foreach (var diagnostic in report.Diagnostics)
        {
            FindingJson.Write(json, diagnostic, baseDirectory);
        }

        json.WriteEndArray();
        if (report.Trends is { } trends)
        {
            TrendJson.Write(json, trends);
        }

        if (!report.Differences.IsEmpty)
        {
            json.WriteStartArray("differences");
            foreach (var difference in report.Differences)
            {
                DifferenceJson.Write(json, difference);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("errors", report.Diagnostics.Errors);
        json.WriteNumber("warnings", report.Diagnostics.Warnings);
        if (report.Checked is { } files)
        {
            json.WriteNumber("fixtures", files.Fixtures.Length);
            json.WriteNumber("fixturesWithFindings", files.FixturesWithFindings);
            json.WriteNumber("contracts", files.Contracts.Length);
            if (files.HasRecords)
            {
                json.WriteNumber("records", files.Records);
                json.WriteNumber("invalidRecords", files.InvalidRecords);
            }
        }

        json.WriteEndObject();
    }
}
