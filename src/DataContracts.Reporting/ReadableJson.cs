using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DataContracts.Reporting;

/// <summary>JSON as every report, list and contract file is written: indented, LF, readable letters.</summary>
public static class ReadableJson
{
    private static readonly JsonWriterOptions s_layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // A file or a pipe, never a web page: umlauts stay readable.
    };

    /// <summary>Writes one document and a line break.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="content">Writes the document.</param>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> content)
    {
        ArgumentNullException.ThrowIfNull(output);
        var lines = Encoding.UTF8.GetString(ToUtf8(content).Span).Split('\n');

        // It may be printed. What is unsafe there can only be inside a string, where its escape means the same.
        output.Write(string.Join('\n', lines.Select(TerminalText.Escape)));
    }

    /// <summary>One document and a line break, as UTF-8.</summary>
    /// <param name="content">Writes the document.</param>
    public static ReadOnlyMemory<byte> ToUtf8(Action<Utf8JsonWriter> content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, s_layout))
        {
            content(json);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }
}
