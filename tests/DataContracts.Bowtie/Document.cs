using System.Runtime.InteropServices;
using System.Text.Json;

namespace DataContracts.Bowtie;

/// <summary>A part of a command as a source document, parsed from its text so that no number or name changes.</summary>
internal static class Document
{
    private const int MaxDepth = 256;

    public static SourceDocument Read(JsonElement element, string name) =>
        SourceDocument.Parse(JsonMarshal.GetRawUtf8Value(element).ToArray(), name, MaxDepth, out var problem)
        ?? throw new CaseException($"{name}: {problem!.RuleId}: {problem.Message}");
}
