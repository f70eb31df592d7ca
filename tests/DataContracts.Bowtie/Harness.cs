using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DataContracts.Bowtie;

/// <summary>Answers commands one by one. An invalid command does not affect the next one.</summary>
internal sealed class Harness
{
    private const int Version = 1;

    // The answers are not embedded in HTML, and the messages should be readable.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private string _dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>The answer as one line of JSON with its line break, or null for the command stop.</summary>
    public ReadOnlyMemory<byte>? Answer(ReadOnlyMemory<byte> line)
    {
        JsonDocument? document = null;
        JsonElement? seq = null;
        try
        {
            document = Command.Parse(line);
            var command = document.RootElement;
            seq = command.Optional("seq");
            var name = command.Required("cmd", JsonValueKind.String).GetString();
            return name switch
            {
                "start" => Start(command),
                "dialect" => SetDialect(command),
                "run" => Write(command.Required("seq"), new TestCase(command.Required("case", JsonValueKind.Object), _dialect).Run),
                // Typed, since a bare null would become an empty answer.
                "stop" => default(ReadOnlyMemory<byte>?),
                _ => throw new CaseException($"the command '{name}' is not known; known are start, dialect, run, stop"),
            };
        }
#pragma warning disable CA1031 // A failing case must never end the program, since hundreds of others follow.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Write(seq, answer => Errored.Write(answer, exception));
        }
        finally
        {
            document?.Dispose();
        }
    }

    private static ReadOnlyMemory<byte> Start(JsonElement command)
    {
        var version = command.Required("version", JsonValueKind.Number);
        if (!version.TryGetDecimal(out var number) || number != Version)
        {
            throw new CaseException($"version {version.GetRawText()} of the protocol is not supported; the supported version is {Version}");
        }

        return Write(null, answer =>
        {
            answer.WriteBoolean("ready", true);
            answer.WriteNumber("version", Version);
            answer.WriteStartObject("implementation");
            Implementation.Write(answer);
            answer.WriteEndObject();
        });
    }

    private ReadOnlyMemory<byte> SetDialect(JsonElement command)
    {
        var dialect = command.Required("dialect", JsonValueKind.String).GetString()!;
        var isKnown = Implementation.Knows(dialect);
        if (isKnown)
        {
            _dialect = dialect;
        }

        return Write(null, answer => answer.WriteBoolean("ok", isKnown));
    }

    private static ReadOnlyMemory<byte> Write(JsonElement? seq, Action<Utf8JsonWriter> content)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var answer = new Utf8JsonWriter(bytes, s_options))
        {
            answer.WriteStartObject();
            if (seq is { } given)
            {
                // Returned unchanged, as the protocol requires; it is a single line since the command was one.
                answer.WritePropertyName("seq");
                answer.WriteRawValue(JsonMarshal.GetRawUtf8Value(given), skipInputValidation: true);
            }

            content(answer);
            answer.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }
}
