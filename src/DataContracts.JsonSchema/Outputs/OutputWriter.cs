using System.Buffers;
using System.Text.Json;

namespace DataContracts.JsonSchema.Outputs;

/// <summary>Writes an evaluation in one of the standard's formats.</summary>
internal static class OutputWriter
{
    // References may nest an output deeper than any document.
    private static readonly JsonWriterOptions Options = new() { MaxDepth = 1_000_000 };

    public static EvaluationOutput Write(EvaluationRecord record, OutputFormat format)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            Write(writer, record, format);
        }

        return new EvaluationOutput(record.Root.IsValid, buffer.WrittenMemory);
    }

    private static void Write(Utf8JsonWriter writer, EvaluationRecord record, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Flag:
                writer.WriteStartObject();
                writer.WriteBoolean("valid"u8, record.Root.IsValid);
                writer.WriteEndObject();
                break;
            case OutputFormat.Basic:
                KeywordUnits.Write(writer, KeywordUnits.Flat(record));
                break;
            case OutputFormat.Detailed:
                KeywordUnits.Write(writer, KeywordUnits.Condensed(record));
                break;
            case OutputFormat.Verbose:
                KeywordUnits.Write(writer, KeywordUnits.Complete(record));
                break;
            case OutputFormat.List:
                new SchemaUnitWriter(writer, record).WriteList();
                break;
            case OutputFormat.Hierarchical:
                new SchemaUnitWriter(writer, record).WriteTree();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such output format.");
        }
    }
}
