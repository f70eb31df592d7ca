using System.Globalization;
using System.Text.Json;
using DataContracts.Snapshots.Scrubbing;

namespace DataContracts.Snapshots.Text;

/// <summary>Writes a JSON value, one member or item a line, indented by two spaces.</summary>
internal sealed class ValueLayout
{
    private readonly SnapshotForm _form;
    private readonly TextScrubber? _scrubber;
    private readonly ScrubbedPlaces _scrubbed;
    private readonly PositionedText _text = new();
    private readonly Dictionary<(string Pointer, bool IsName), (int Line, int Column)> _places = [];

    private ValueLayout(SnapshotForm form, TextScrubber? scrubber, ScrubbedPlaces scrubbed)
    {
        _form = form;
        _scrubber = scrubber;
        _scrubbed = scrubbed;
    }

    /// <summary>The value as it is.</summary>
    public static LaidOutText Plain(JsonElement value) => Write(value, new ValueLayout(SnapshotForm.Json, null, ScrubbedPlaces.None));

    /// <summary>The value without its secrets.</summary>
    public static LaidOutText WithoutSecrets(JsonElement value, ScrubbedPlaces scrubbed) =>
        Write(value, new ValueLayout(SnapshotForm.Json, null, scrubbed));

    /// <summary>The value as a snapshot holds it.</summary>
    public static LaidOutText Scrubbed(JsonElement value, SnapshotForm form, TextScrubber scrubber, ScrubbedPlaces scrubbed) =>
        Write(value, new ValueLayout(form, scrubber, scrubbed));

    private static LaidOutText Write(JsonElement value, ValueLayout layout)
    {
        layout.Write(value, "", indent: 0, isMember: false);
        return new LaidOutText(layout._text.ToString(), layout._places);
    }

    private void Write(JsonElement value, string pointer, int indent, bool isMember)
    {
        if (_scrubbed.Secret.Contains((pointer, false)))
        {
            WriteString(TextScrubber.Uncounted, pointer, isMember);
            return;
        }

        if (_scrubber is not null && _scrubbed.Volatile.Contains(pointer))
        {
            WriteString(_scrubber.ScrubVolatile(value.ValueKind == JsonValueKind.String ? value.GetString() : null), pointer, isMember);
            return;
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            WriteString(_scrubber?.ScrubValue(value.GetString()!) ?? value.GetString()!, pointer, isMember);
            return;
        }

        _places[(pointer, false)] = _text.Position;
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteMembers(value, pointer, indent);
                break;
            case JsonValueKind.Array:
                WriteItems(value, pointer, indent);
                break;
            case JsonValueKind.Number:
                _text.Append(_form == SnapshotForm.Text ? NumberText.Reprint(value.GetRawText()) : value.GetRawText());
                break;
            default:
                _text.Append(value.GetRawText());
                break;
        }
    }

    private void WriteMembers(JsonElement value, string pointer, int indent)
    {
        _text.Append("{");
        var isFirst = true;
        foreach (var member in value.EnumerateObject().Where(member => !IsLeftOut(member.Value)))
        {
            _text.Append(isFirst ? "" : ",").NewLine(indent + 1);
            isFirst = false;
            var token = member.Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
            var child = $"{pointer}/{token}";
            _places[(child, true)] = _text.Position;
            var name = _scrubbed.Secret.Contains((child, true))
                ? TextScrubber.Uncounted
                : _scrubber?.ScrubValue(member.Name) ?? member.Name;
            _text.Append(_form == SnapshotForm.Text ? name : JsonText.Quote(name)).Append(": ");
            Write(member.Value, child, indent + 1, isMember: true);
        }

        Close(isFirst, indent, "}");
    }

    private void WriteItems(JsonElement value, string pointer, int indent)
    {
        _text.Append("[");
        var position = 0;
        foreach (var item in value.EnumerateArray())
        {
            _text.Append(position == 0 ? "" : ",").NewLine(indent + 1);
            Write(item, string.Create(CultureInfo.InvariantCulture, $"{pointer}/{position++}"), indent + 1, isMember: false);
        }

        Close(position == 0, indent, "]");
    }

    private void Close(bool isEmpty, int indent, string bracket)
    {
        if (!isEmpty)
        {
            _text.NewLine(indent);
        }

        _text.Append(bracket);
    }

    private void WriteString(string value, string pointer, bool isMember)
    {
        if (_form == SnapshotForm.Json)
        {
            _places[(pointer, false)] = _text.Position;
            _text.Append(JsonText.Quote(value));
            return;
        }

        value = RawText.NormalizeLineEnds(value);
        if (isMember && value.Contains('\n', StringComparison.Ordinal))
        {
            _text.Append("\n"); // A text of several lines starts at the first column.
        }

        _places[(pointer, false)] = _text.Position;
        _text.Append(value);
    }

    /// <summary>Verify's form leaves empty members out; JSON keeps them: to a contract an empty array is not an absent one.</summary>
    private bool IsLeftOut(JsonElement value) =>
        _form == SnapshotForm.Text
        && ((value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0)
            || (value.ValueKind == JsonValueKind.Object && !value.EnumerateObject().Any()));
}
