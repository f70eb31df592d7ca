using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DataContracts.Reporting;

/// <summary>
/// One JSON document for programs. Members are only ever added within a <c>version</c>:
/// <c>version</c>; <c>summary</c> (<c>errors</c>, <c>warnings</c>, <c>fixtures</c>, <c>fixturesWithFindings</c>, <c>contracts</c>, and where files hold one document a line <c>records</c>, <c>invalidRecords</c>);
/// <c>findings</c>, each with <c>ruleId</c>, <c>severity</c>, <c>file</c>, <c>range</c>, <c>message</c>, and where known <c>label</c>,
/// <c>instancePointer</c>, <c>keyword</c>, <c>contract</c> (<c>name</c>, <c>version</c>, <c>file</c>, <c>range</c>, <c>pointer</c>).
/// </summary>
internal sealed class JsonPrinter : IDiagnosticPrinter
{
    private const int FormatVersion = 1;

    private static readonly JsonWriterOptions s_layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // A file or a pipe, never a web page: umlauts stay readable.
    };

    public string Name => "json";

    public string Description => "one JSON document, for programs";

    public void Print(Report report, PrintOptions options, TextWriter output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, s_layout))
        {
            json.WriteStartObject();
            json.WriteNumber("version", FormatVersion);
            WriteSummary(json, report);
            json.WriteStartArray("findings");
            foreach (var diagnostic in report.Diagnostics)
            {
                WriteFinding(json, diagnostic, options.BaseDirectory);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n");
    }

    private static void WriteSummary(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("errors", report.Diagnostics.Errors);
        json.WriteNumber("warnings", report.Diagnostics.Warnings);
        json.WriteNumber("fixtures", report.Fixtures.Length);
        json.WriteNumber("fixturesWithFindings", report.Fixtures.Count(fixture => !fixture.IsClean));
        json.WriteNumber("contracts", report.Contracts.Length);
        if (report.Fixtures.Any(fixture => fixture.Records is not null))
        {
            json.WriteNumber("records", report.Fixtures.Sum(fixture => fixture.Records?.Total ?? 0));
            json.WriteNumber("invalidRecords", report.Fixtures.Sum(fixture => fixture.Records?.Invalid ?? 0));
        }

        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, ContractDiagnostic diagnostic, string? baseDirectory)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.RuleId);
        json.WriteString("severity", OneLine.SeverityWord(diagnostic.Severity));
        json.WriteString("file", ShownPath.Shorten(diagnostic.File, baseDirectory));
        WriteRange(json, diagnostic.Range);
        json.WriteString("message", diagnostic.Message);
        WriteOptional(json, "label", diagnostic.Label);
        WriteOptional(json, "instancePointer", diagnostic.InstancePointer);
        WriteOptional(json, "keyword", diagnostic.Keyword);
        if (diagnostic.Contract is { } contract)
        {
            json.WriteStartObject("contract");
            json.WriteString("name", contract.Name);
            WriteOptional(json, "version", contract.Version);
            json.WriteString("file", ShownPath.Shorten(contract.File, baseDirectory));
            WriteRange(json, contract.Range);
            json.WriteString("pointer", contract.Pointer);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, SourceRange range)
    {
        json.WriteStartObject("range");
        json.WriteNumber("startLine", range.StartLine);
        json.WriteNumber("startColumn", range.StartColumn);
        json.WriteNumber("endLine", range.EndLine);
        json.WriteNumber("endColumn", range.EndColumn);
        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
