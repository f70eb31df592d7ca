using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DataContracts.Cli.Comparing;

/// <summary>JSON for programs.</summary>
internal sealed class DifferenceJson : IDifferencePrinter
{
    public string Name => "json";

    public void Print(VersionDifference difference, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            WriteSide(json, "old", difference.Old);
            WriteSide(json, "new", difference.New);
            json.WriteString("role", difference.Promise.ToString().ToLowerInvariant());
            json.WriteString("class", DifferenceText.Word(difference.Class));
            json.WriteString("neededVersion", difference.Class == ChangeClass.None ? null : difference.Needed?.Text);
            json.WriteStartArray("changes");
            foreach (var change in difference.Changes)
            {
                WriteChange(json, difference, change);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void WriteSide(Utf8JsonWriter json, string name, ComparedVersion version)
    {
        json.WriteStartObject(name);
        json.WriteString("label", version.Label);
        json.WriteString("name", version.Header.Name);
        json.WriteString("version", version.Header.Version);
        json.WriteString("file", version.ShownPath(version.Document.Path));
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, VersionDifference difference, SchemaChange change)
    {
        json.WriteStartObject();
        json.WriteString("class", DifferenceText.Word(difference.ClassOf(change)));
        json.WriteString("direction", change.Direction == ChangeDirection.NewlyRejected ? "newlyRejected" : "newlyAdmitted");
        json.WriteBoolean("undecided", change.IsUndecided);
        json.WriteString("keyword", change.Keyword);
        json.WriteString("message", change.Message);
        WritePlace(json, "old", change.Old, difference.Old);
        WritePlace(json, "new", change.New, difference.New);
        json.WritePropertyName("witness");
        json.WriteRawValue(change.Witness ?? "null");
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, string name, SchemaLocation? location, ComparedVersion version)
    {
        if (location is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("file", version.ShownPath(location.File));
        json.WriteNumber("line", location.Range.StartLine);
        json.WriteNumber("column", location.Range.StartColumn);
        json.WriteString("pointer", location.Pointer);
        json.WriteEndObject();
    }
}
