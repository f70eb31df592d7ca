using System.Text.Json;

namespace DataContracts.Bowtie;

/// <summary>Members of a command, with a clear message if one is missing or of the wrong type.</summary>
internal static class Command
{
    // Far above the validator's limit, which should be the one to report; but limited, since reading takes quadratic time in the depth.
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 10_000 };

    public static JsonDocument Parse(ReadOnlyMemory<byte> line)
    {
        try
        {
            return JsonDocument.Parse(line, s_options);
        }
        catch (JsonException exception)
        {
            throw new CaseException($"the line is not JSON: {exception.Message}");
        }
    }

    public static JsonElement Required(this JsonElement parent, string name) =>
        parent.Optional(name) ?? throw new CaseException($"'{name}' is missing");

    public static JsonElement Required(this JsonElement parent, string name, JsonValueKind kind) => parent.Required(name).Of(name, kind);

    public static JsonElement? Optional(this JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) ? value : null;

    public static JsonElement? Optional(this JsonElement parent, string name, JsonValueKind kind) => parent.Optional(name)?.Of(name, kind);

    private static JsonElement Of(this JsonElement value, string name, JsonValueKind kind) =>
        value.ValueKind == kind ? value : throw new CaseException($"'{name}' must be of type {kind}, not {value.ValueKind}");
}
