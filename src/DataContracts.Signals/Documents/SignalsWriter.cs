using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;
using DataContracts.Signals.States;

namespace DataContracts.Signals.Documents;

/// <summary>Writes a document as JSON: the numbers that people read first, the states last and only where they are asked for.</summary>
internal static class SignalsWriter
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 32,
    };

    public static void Write(SignalsDocument document, Stream output, bool withState)
    {
        using var buffer = new MemoryStream();
        using var writer = new Utf8JsonWriter(buffer, s_options);
        writer.WriteStartObject();
        writer.WriteString("signals", SignalsDocument.Format);
        WriteContract(writer, document.Contract);
        WriteRun(writer, document);
        writer.WriteNumber("rows", document.Rows.Rows);
        writer.WriteNumber("valid", document.Rows.Valid);
        writer.WriteNumber("unreadable", document.Rows.Unreadable);
        document.Rows.Violations.Write(writer);
        document.Rows.Tree.WriteNumbers(writer);
        if (document.Rows.Tree.Others > 0)
        {
            writer.WriteNumber("others", document.Rows.Tree.Others);
        }

        WriteFreshness(writer, document);
        WriteDuplicates(writer, document.Duplicates);
        writer.WriteStartArray("unused");
        foreach (var place in document.Unused)
        {
            writer.WriteStringValue(place);
        }

        writer.WriteEndArray();
        if (withState)
        {
            writer.WriteStartObject("state");
            WriteKeys(writer, document.Duplicates?.Keys);
            document.Rows.Tree.WriteState(writer);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.Flush();
        output.Write(SignalsJson.Escape(buffer.ToArray()));
        output.WriteByte((byte)'\n');
    }

    private static void WriteContract(Utf8JsonWriter writer, ContractStamp contract)
    {
        writer.WriteStartObject("contract");
        writer.WriteString("name", contract.Name);
        if (contract.Version is not null)
        {
            writer.WriteString("version", contract.Version);
        }

        writer.WriteString("sha256", contract.Sha256);
        writer.WriteEndObject();
    }

    private static void WriteRun(Utf8JsonWriter writer, SignalsDocument document)
    {
        writer.WriteStartObject("run");
        writer.WriteString("id", document.Run.Id);
        writer.WriteString("at", TimeValue.Show(document.Run.At.UtcTicks));
        if (document.Run.Commit is { } commit)
        {
            writer.WriteString("commit", commit);
        }

        writer.WriteString("tool", document.Run.Tool);
        if (document.TimeProperty is { } property && SignalsDocument.TimeOf(property) is { } time)
        {
            writer.WriteStartObject("window");
            writer.WriteString("from", TimeValue.Show(time.Oldest));
            writer.WriteString("to", TimeValue.Show(time.Newest));
            writer.WriteEndObject();
        }

        writer.WriteStartArray("sources");
        foreach (var source in document.Sources)
        {
            writer.WriteStartObject();
            writer.WriteString("name", source.Name);
            writer.WriteNumber("rows", source.Rows);
            writer.WriteNumber("bytes", source.Bytes);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteFreshness(Utf8JsonWriter writer, SignalsDocument document)
    {
        if (document.TimeProperty is not { } property || SignalsDocument.TimeOf(property) is not { } time)
        {
            return;
        }

        writer.WriteStartObject("freshness");
        writer.WriteString("property", property.Pointer);
        writer.WriteString("newest", TimeValue.Show(time.Newest));
        writer.WriteString("age", XmlConvert.ToString(TimeSpan.FromTicks(document.Run.At.UtcTicks - time.Newest)));
        writer.WriteNumber("future", time.Future);
        writer.WriteEndObject();
    }

    private static void WriteDuplicates(Utf8JsonWriter writer, DuplicateCount? duplicates)
    {
        if (duplicates is null)
        {
            return;
        }

        writer.WriteStartObject("duplicates");
        writer.WriteStartArray("key");
        foreach (var pointer in duplicates.Key)
        {
            writer.WriteStringValue(pointer);
        }

        writer.WriteEndArray();
        if (duplicates.Count is { } count)
        {
            writer.WriteNumber("count", count);
        }
        else
        {
            writer.WriteNull("count");
        }

        writer.WriteBoolean("exact", duplicates.Count is not null);
        writer.WriteEndObject();
    }

    private static void WriteKeys(Utf8JsonWriter writer, KeyStamp? keys)
    {
        if (keys is not null)
        {
            writer.WriteStartObject("keys");
            writer.WriteNumber("rows", keys.Rows);
            writer.WriteNumber("distinct", keys.Distinct);
            writer.WriteString("hash", keys.Hash);
            writer.WriteEndObject();
        }
    }
}
