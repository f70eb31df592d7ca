using System.Globalization;
using System.Text.Json;
using DataContracts.Signals.Measuring;
using DataContracts.Signals.States;

namespace DataContracts.Signals.Documents;

/// <summary>Reads a document that was written with its states.</summary>
internal static class SignalsReader
{
    /// <param name="utf8">The document.</param>
    /// <param name="problem">Why it can't be read, in a clause, or null.</param>
    public static SignalsDocument? Read(ReadOnlyMemory<byte> utf8, out string? problem)
    {
        try
        {
            using var json = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = 32 });
            problem = Refuse(json.RootElement);
            return problem is null ? Read(json.RootElement) : null;
        }
        catch (Exception exception)
            when (exception is JsonException or FormatException or InvalidOperationException or KeyNotFoundException or OverflowException
                or IndexOutOfRangeException or ArgumentException)
        {
            problem = $"it is not a signals document, or was changed: {exception.Message}";
            return null;
        }
    }

    private static string? Refuse(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("signals", out var format))
        {
            return "it is not a signals document";
        }

        var version = format.GetString()!;
        return version.Split('.')[0] != SignalsDocument.Format.Split('.')[0]
            ? $"its format is {version}, of a newer version of this tool"
            : root.TryGetProperty("state", out _) ? null : "it has no state; measure it again with --state";
    }

    private static SignalsDocument Read(JsonElement root)
    {
        var run = root.GetProperty("run");
        var at = DateTimeOffset.Parse(Text(run, "at"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        var rows = new MeasuredRows(new PropertyTree(new SignalSettings(at), root.GetProperty("state")))
        {
            Rows = root.GetProperty("rows").GetInt64(),
            Valid = root.GetProperty("valid").GetInt64(),
            Unreadable = root.GetProperty("unreadable").GetInt64(),
        };
        rows.Violations.Read(root);
        var contract = root.GetProperty("contract");
        return new SignalsDocument(
            new ContractStamp(
                Text(contract, "name"),
                contract.TryGetProperty("version", out var version) ? version.GetString() : null,
                Text(contract, "sha256")),
            new RunStamp(Text(run, "id"), at, Text(run, "tool"))
            {
                Commit = run.TryGetProperty("commit", out var commit) ? commit.GetString() : null,
            },
            [.. run.GetProperty("sources").EnumerateArray().Select(source =>
                new SourceCount(Text(source, "name"), source.GetProperty("rows").GetInt64(), source.GetProperty("bytes").GetInt64()))],
            rows)
        {
            Duplicates = root.TryGetProperty("duplicates", out var duplicates)
                ? ReadDuplicates(duplicates, root.GetProperty("state"))
                : null,
        };
    }

    private static DuplicateCount ReadDuplicates(JsonElement duplicates, JsonElement state) => new(
        [.. duplicates.GetProperty("key").EnumerateArray().Select(pointer => pointer.GetString()!)],
        duplicates.GetProperty("count") is { ValueKind: JsonValueKind.Number } count ? count.GetInt64() : null)
    {
        Keys = state.TryGetProperty("keys", out var keys)
            ? new KeyStamp(keys.GetProperty("rows").GetInt64(), keys.GetProperty("distinct").GetInt64(), Text(keys, "hash"))
            : null,
    };

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString()!;
}
