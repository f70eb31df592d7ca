using System.Text.Json;

namespace DataContracts.Reporting.Differences;

/// <summary>
/// A difference as JSON: <c>old</c>, <c>new</c> (<c>label</c>, <c>name</c>, <c>version</c>, <c>file</c>), <c>role</c>, <c>class</c>,
/// <c>neededVersion</c>, <c>changes</c>, each with <c>class</c>, <c>direction</c>, <c>undecided</c>, <c>keyword</c>, <c>message</c>,
/// <c>old</c>, <c>new</c> (<c>file</c>, <c>line</c>, <c>column</c>, <c>pointer</c>), <c>witness</c>.
/// </summary>
internal static class DifferenceJson
{
    public static void Write(Utf8JsonWriter json, VersionDifference difference)
    {
        json.WriteStartObject();
        WriteSide(json, "old", difference.Old);
        WriteSide(json, "new", difference.New);
        json.WriteString("role", ChangeText.Promise(difference.Promise));
        json.WriteString("class", ChangeText.Word(difference.Class));
        json.WriteString("neededVersion", difference.Needed?.Text);
        json.WriteStartArray("changes");
        foreach (var change in difference.Changes)
        {
            WriteChange(json, difference, change);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, string name, ReportedVersion version)
    {
        json.WriteStartObject(name);
        json.WriteString("label", version.Label);
        json.WriteString("name", version.Header.Name);
        json.WriteString("version", version.Header.Version);
        json.WriteString("file", version.DisplayPath(version.File));
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, VersionDifference difference, SchemaChange change)
    {
        json.WriteStartObject();
        json.WriteString("class", ChangeText.Word(difference.ClassOf(change)));
        json.WriteString("direction", change.Direction == ChangeDirection.NewlyRejected ? "newlyRejected" : "newlyAdmitted");
        json.WriteBoolean("undecided", change.IsUndecided);
        json.WriteString("keyword", change.Keyword);
        json.WriteString("message", change.Message);
        WriteLocation(json, "old", change.Old, difference.Old);
        WriteLocation(json, "new", change.New, difference.New);
        json.WritePropertyName("witness");
        json.WriteRawValue(change.Witness ?? "null");
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, string name, SchemaLocation? location, ReportedVersion version)
    {
        if (location is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("file", version.DisplayPath(location.File));
        json.WriteNumber("line", location.Range.StartLine);
        json.WriteNumber("column", location.Range.StartColumn);
        json.WriteString("pointer", location.Pointer);
        json.WriteEndObject();
    }
}
