using System.Text.Json;

namespace DataContracts.Reporting.Findings;

/// <summary>
/// A finding as JSON: <c>ruleId</c>, <c>severity</c>, <c>file</c>, <c>range</c>, <c>message</c>, and where known <c>label</c>,
/// <c>instancePointer</c>, <c>keyword</c>, <c>contract</c> (<c>name</c>, <c>version</c>, <c>file</c>, <c>range</c>, <c>pointer</c>).
/// </summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, ContractDiagnostic diagnostic, string? baseDirectory)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.RuleId);
        json.WriteString("severity", DiagnosticLine.SeverityWord(diagnostic.Severity));
        json.WriteString("file", DisplayPath.Shorten(diagnostic.File, baseDirectory));
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
            json.WriteString("file", DisplayPath.Shorten(contract.File, baseDirectory));
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
