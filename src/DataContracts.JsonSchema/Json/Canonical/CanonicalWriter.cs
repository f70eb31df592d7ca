using System.Globalization;
using System.Text;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Json.Canonical;

/// <summary>Writes canonical JSON (RFC 8785).</summary>
/// <param name="document">The document.</param>
/// <param name="number">How a number is written.</param>
/// <param name="others">Value token → what to write in its place; null leaves the member out.</param>
internal sealed class CanonicalWriter(
    SourceDocument document, Func<ReadOnlyMemory<byte>, string> number, IReadOnlyDictionary<int, string?> others)
{
    private readonly StringBuilder _text = new();

    public string Write(int value)
    {
        WriteValue(value);
        return _text.ToString();
    }

    private void WriteValue(int value)
    {
        if (others.TryGetValue(value, out var other))
        {
            _text.Append(other);
            return;
        }

        switch (document.Tokens[value].Type)
        {
            case InstanceTypes.Object:
                StackGuard.Run(() => WriteObject(value));
                break;
            case InstanceTypes.Array:
                StackGuard.Run(() => WriteArray(value));
                break;
            case InstanceTypes.String:
                WriteString(document.StringOf(value));
                break;
            case InstanceTypes.Null or InstanceTypes.Boolean:
                _text.Append(Encoding.ASCII.GetString(document.TextOf(value)));
                break;
            default:
                _text.Append(number(document.TextOf(value).ToArray()));
                break;
        }
    }

    private void WriteObject(int value)
    {
        var members = new List<(string Name, int Value)>();
        for (var name = value + 1; name < document.Tokens[value].Next; name = document.Tokens[name + 1].Next)
        {
            if (!others.TryGetValue(name + 1, out var other) || other is not null)
            {
                members.Add((document.StringOf(name), name + 1));
            }
        }

        // Ordinal order is that of UTF-16 code units, as section 3.2.3 asks for.
        members.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        var separator = "{";
        foreach (var (name, member) in members)
        {
            _text.Append(separator);
            WriteString(name);
            _text.Append(':');
            WriteValue(member);
            separator = ",";
        }

        _text.Append(members.Count == 0 ? "{}" : "}");
    }

    private void WriteArray(int value)
    {
        _text.Append('[');
        for (var item = value + 1; item < document.Tokens[value].Next; item = document.Tokens[item].Next)
        {
            _text.Append(item == value + 1 ? "" : ",");
            WriteValue(item);
        }

        _text.Append(']');
    }

    private void WriteString(string value)
    {
        _text.Append('"');
        foreach (var letter in value)
        {
            _ = letter switch
            {
                '"' => _text.Append("\\\""),
                '\\' => _text.Append("\\\\"),
                '\b' => _text.Append("\\b"),
                '\t' => _text.Append("\\t"),
                '\n' => _text.Append("\\n"),
                '\f' => _text.Append("\\f"),
                '\r' => _text.Append("\\r"),
                < ' ' => _text.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => _text.Append(letter),
            };
        }

        _text.Append('"');
    }
}
