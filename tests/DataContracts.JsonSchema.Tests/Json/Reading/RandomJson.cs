using System.Globalization;
using System.Text;

namespace DataContracts.JsonSchema.Tests.Json.Reading;

/// <summary>Random JSON with every kind of value, name, whitespace and line break.</summary>
internal sealed class RandomJson(Random random)
{
    private static readonly string[] s_blanks = ["", "", " ", "\n", "\r\n", "\r", "\t  "];
    private static readonly string[] s_strings = ["", "a", "ä€😀", "\\n\\u00e9", "\\ud83d\\ude00", "\\ud800", "a/b~c", new('x', 40)];
    private static readonly string[] s_scalars = ["0", "-1.50", "1E5", "true", "false", "null"];

    private readonly StringBuilder _text = new();

    public string Next()
    {
        _text.Clear().Append(random.Next(4) == 0 ? "\uFEFF" : "");
        Value(depth: 0);
        return _text.ToString();
    }

    private void Value(int depth)
    {
        Blank();
        switch (random.Next(depth > 4 ? 2 : 5))
        {
            case 0:
                String();
                break;
            case 1:
                _text.Append(Pick(s_scalars));
                break;
            case 2:
                Items(depth);
                break;
            default:
                Members(depth);
                break;
        }

        Blank();
    }

    private void Items(int depth)
    {
        _text.Append('[');
        var count = random.Next(4);
        for (var item = 0; item < count; item++)
        {
            _text.Append(item == 0 ? "" : ",");
            Value(depth + 1);
        }

        Blank();
        _text.Append(']');
    }

    private void Members(int depth)
    {
        _text.Append('{');
        var count = random.Next(4);
        for (var member = 0; member < count; member++)
        {
            _text.Append(member == 0 ? "" : ",");
            Blank();
            _text.Append(CultureInfo.InvariantCulture, $"\"{Pick(s_strings)}{member}\"");
            Blank();
            _text.Append(':');
            Value(depth + 1);
        }

        Blank();
        _text.Append('}');
    }

    private void String() => _text.Append('"').Append(Pick(s_strings)).Append('"');

    private void Blank() => _text.Append(Pick(s_blanks));

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];
}
