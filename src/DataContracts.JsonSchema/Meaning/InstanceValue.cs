using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Meaning;

/// <summary>A JSON value that is built, not read: what witnesses are made of.</summary>
internal sealed class InstanceValue
{
    /// <summary>
    /// What is larger is not built: values share their parts, so that one written out may be exponentially larger than it is in memory.
    /// </summary>
    public const long MaxSize = 1 << 18;

    private static readonly JsonEncodedText NoText = JsonEncodedText.Encode("");
    private readonly Lazy<string> _canonical;

    private InstanceValue(
        InstanceTypes type, string text, ImmutableArray<InstanceValue> items, ImmutableArray<(string Name, InstanceValue Value)> members)
    {
        Type = type;
        Text = text;
        Items = items;
        Members = members;
        Size = Math.Min(
            MaxSize + 1, 2 + text.Length + items.Sum(item => item.Size) + members.Sum(member => member.Name.Length + member.Value.Size));
        _canonical = new Lazy<string>(ToCanonical);
    }

    public static InstanceValue Null { get; } = new(InstanceTypes.Null, "null", [], []);

    public static InstanceValue True { get; } = new(InstanceTypes.Boolean, "true", [], []);

    public static InstanceValue False { get; } = new(InstanceTypes.Boolean, "false", [], []);

    public InstanceTypes Type { get; }

    /// <summary>A string's characters, a number as written, or a literal.</summary>
    public string Text { get; }

    public ImmutableArray<InstanceValue> Items { get; }

    public ImmutableArray<(string Name, InstanceValue Value)> Members { get; }

    /// <summary>About the number of characters of the value written out; no more than one above <see cref="MaxSize"/>.</summary>
    public long Size { get; }

    /// <summary>The same for equal values (JSON Schema 2020-12 Core, section 4.2.2), however they are written.</summary>
    public string Canonical => _canonical.Value;

    public static InstanceValue Of(string text) => new(InstanceTypes.String, text, [], []);

    public static InstanceValue Of(DecimalNumber number) =>
        new(number.IsInteger ? InstanceTypes.Integer : InstanceTypes.Fraction, number.ToString(), [], []);

    /// <summary>An integer that is written with a fraction, which draft-04 tells apart.</summary>
    public static InstanceValue WithFraction(DecimalNumber number) =>
        new(
            InstanceTypes.IntegralFloat,
            number.ToString() is var text && text.Contains('e', StringComparison.Ordinal) ? text : text + ".0",
            [],
            []);

    public static InstanceValue Array(IEnumerable<InstanceValue> items) => new(InstanceTypes.Array, "", [.. items], []);

    public static InstanceValue Object(IEnumerable<(string Name, InstanceValue Value)> members) =>
        new(InstanceTypes.Object, "", [], [.. members]);

    public static InstanceValue Read(SourceDocument document, int token)
    {
        var type = document.Tokens[token].Type;
        switch (type)
        {
            case InstanceTypes.Null:
                return Null;
            case InstanceTypes.Boolean:
                return document.Tokens[token].IsTrue ? True : False;
            case InstanceTypes.String:
                return Of(document.StringOf(token));
            case InstanceTypes.Array:
                var items = new List<InstanceValue>();
                for (var item = token + 1; item < document.Tokens[token].Next; item = document.Tokens[item].Next)
                {
                    items.Add(Read(document, item));
                }

                return Array(items);
            case InstanceTypes.Object:
                var members = new List<(string, InstanceValue)>();
                for (var name = token + 1; name < document.Tokens[token].Next; name = document.Tokens[name + 1].Next)
                {
                    members.Add((document.StringOf(name), Read(document, name + 1)));
                }

                return Object(members);
            default:
                return new InstanceValue(type, Encoding.ASCII.GetString(document.TextOf(token)), [], []);
        }
    }

    public bool TryGetNumber(out DecimalNumber number)
    {
        number = default;
        if ((Type & InstanceTypes.Number) == 0)
        {
            return false;
        }

        number = DecimalNumber.Parse(Encoding.ASCII.GetBytes(Text));
        return true;
    }

    public InstanceValue? Member(string name)
    {
        foreach (var member in Members)
        {
            if (member.Name == name)
            {
                return member.Value;
            }
        }

        return null;
    }

    public string ToJson()
    {
        var json = new StringBuilder();
        Write(json);
        return json.ToString();
    }

    public override string ToString() => ToJson();

    private static string Quote(string text)
    {
        // The encoder refuses half a surrogate pair.
        if (GeneralizedUtf8.IsNeededFor(text))
        {
            var json = new ArrayBufferWriter<byte>();
            JsonString.Write(text, json);
            return Encoding.UTF8.GetString(json.WrittenSpan);
        }

        return text.Length == 0 ? $"\"{NoText}\"" : $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
    }

    private void Write(StringBuilder json)
    {
        switch (Type)
        {
            case InstanceTypes.String:
                json.Append(Quote(Text));
                break;
            case InstanceTypes.Array:
                json.Append('[');
                for (var i = 0; i < Items.Length; i++)
                {
                    json.Append(i == 0 ? "" : ",");
                    Items[i].Write(json);
                }

                json.Append(']');
                break;
            case InstanceTypes.Object:
                json.Append('{');
                for (var i = 0; i < Members.Length; i++)
                {
                    json.Append(i == 0 ? "" : ",").Append(Quote(Members[i].Name)).Append(':');
                    Members[i].Value.Write(json);
                }

                json.Append('}');
                break;
            default:
                json.Append(Text);
                break;
        }
    }

    private string ToCanonical() => Type switch
    {
        InstanceTypes.String => Quote(Text),
        InstanceTypes.Array => $"[{string.Join(',', Items.Select(item => item.Canonical))}]",
        InstanceTypes.Object => $"{{{string.Join(',', CanonicalMembers())}}}",
        _ => TryGetNumber(out var number) ? number.ToString() : Text,
    };

    private IEnumerable<string> CanonicalMembers() =>
        Members.OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => $"{Quote(member.Name)}:{member.Value.Canonical}");
}
