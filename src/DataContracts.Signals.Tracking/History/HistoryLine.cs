using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DataContracts.Signals.History;

/// <summary>One line of a history, read and written.</summary>
internal static class HistoryLine
{
    /// <summary>The major version of the format: a line of a newer one is left out.</summary>
    public const int Major = 1;

    /// <summary>The longest line of 20 properties, without its line break.</summary>
    public const int BytesForTwenty = 4096;

    private static readonly JsonWriterOptions s_compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string? NewerVersion(JsonElement line)
    {
        var version = line.GetProperty("signals").GetString()!;
        var major = int.Parse(version.AsSpan(0, Math.Max(0, version.IndexOf('.', StringComparison.Ordinal))), CultureInfo.InvariantCulture);
        return major > Major ? version : null;
    }

    public static AcceptedChange ReadAccepted(JsonElement line) => new(
        Text(line.GetProperty("accept")),
        Text(line.GetProperty("from")),
        Text(line.GetProperty("why")),
        line.TryGetProperty("by", out var by) ? by.GetString() : null);

    public static RunSignals ReadRun(JsonElement line) => new(Text(line.GetProperty("run")), line.GetProperty("rows").GetInt64())
    {
        Runs = line.TryGetProperty("runs", out var runs) ? runs.GetInt32() : 1,
        At = line.TryGetProperty("at", out var at) ? at.GetDateTimeOffset() : null,
        Version = line.TryGetProperty("version", out var version) ? version.GetString() : null,
        Commit = line.TryGetProperty("commit", out var commit) ? commit.GetString() : null,
        Valid = line.TryGetProperty("valid", out var valid) ? valid.GetInt64() : null,
        Unreadable = Count(line, "unreadable"),
        Age = Number(line, "age"),
        AgeOf = line.TryGetProperty("ageOf", out var property) ? property.GetString() : null,
        Future = Count(line, "future"),
        Duplicates = line.TryGetProperty("duplicates", out var duplicates) ? duplicates.GetInt64() : null,
        Key = line.TryGetProperty("key", out var key) ? [.. key.EnumerateArray().Select(Text)] : [],
        Properties = PropertyLine.ReadAll(line),
    };

    /// <summary>The line of a run, with its line break; shapes are made coarser until it is as short as promised.</summary>
    public static byte[] Write(RunSignals run)
    {
        var longest = BytesForTwenty * Math.Max(20, run.Properties.Count) / 20;
        for (var parts = Drift.Shape.MostParts; ; parts /= 2)
        {
            var line = Write(writer => Write(writer, run, parts));
            if (line.Length <= longest || parts == 0)
            {
                return line;
            }
        }
    }

    public static byte[] Write(AcceptedChange change) => Write(writer =>
    {
        writer.WriteString("accept", change.Path);
        writer.WriteString("from", change.From);
        writer.WriteString("why", change.Why);
        if (change.By is { } by)
        {
            writer.WriteString("by", by);
        }
    });

    internal static long Count(JsonElement line, string name) => line.TryGetProperty(name, out var count) ? count.GetInt64() : 0;

    internal static double? Number(JsonElement line, string name) => line.TryGetProperty(name, out var number) ? number.GetDouble() : null;

    /// <summary>Writes a number with so many digits; null where it is none.</summary>
    internal static void WriteNumber(Utf8JsonWriter writer, double? number, int digits)
    {
        if (number is { } value && double.IsFinite(value))
        {
            writer.WriteRawValue(value.ToString("G" + digits, CultureInfo.InvariantCulture));
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    internal static void WriteCount(Utf8JsonWriter writer, string name, long count)
    {
        if (count != 0)
        {
            writer.WriteNumber(name, count);
        }
    }

    private static string Text(JsonElement text) => text.GetString() ?? throw new FormatException();

    private static byte[] Write(Action<Utf8JsonWriter> content)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, s_compact))
        {
            writer.WriteStartObject();
            content(writer);
            writer.WriteEndObject();
        }

        return [.. SignalsJson.Escape(bytes.WrittenSpan), (byte)'\n'];
    }

    private static void Write(Utf8JsonWriter writer, RunSignals run, int parts)
    {
        writer.WriteString("signals", "1.0");
        writer.WriteString("run", run.Id);
        if (run.Runs > 1)
        {
            writer.WriteNumber("runs", run.Runs);
        }

        if (run.At is { } at)
        {
            writer.WriteString("at", at);
        }

        WriteText(writer, "version", run.Version);
        WriteText(writer, "commit", run.Commit);
        writer.WriteNumber("rows", run.Rows);
        if (run.Valid is { } valid)
        {
            writer.WriteNumber("valid", valid);
        }

        WriteCount(writer, "unreadable", run.Unreadable);
        if (run.Age is { } age && double.IsFinite(age))
        {
            writer.WritePropertyName("age");
            WriteNumber(writer, age, 9);
        }

        WriteText(writer, "ageOf", run.AgeOf);
        WriteCount(writer, "future", run.Future);
        if (run.Duplicates is { } duplicates)
        {
            writer.WriteNumber("duplicates", duplicates);
        }

        if (!run.Key.IsEmpty)
        {
            writer.WriteStartArray("key");
            foreach (var property in run.Key)
            {
                writer.WriteStringValue(property);
            }

            writer.WriteEndArray();
        }

        PropertyLine.WriteAll(writer, run.Properties, parts);
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }
}
