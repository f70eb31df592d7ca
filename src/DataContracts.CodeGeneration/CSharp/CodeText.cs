using System.Globalization;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;

namespace DataContracts.CodeGeneration.CSharp;

/// <summary>Lines of C#.</summary>
internal sealed partial class CodeText
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isBlankDue;

    /// <summary>Writes a line; an empty one only where another follows in the same block.</summary>
    public void Line(string line)
    {
        if (line.Length == 0)
        {
            _isBlankDue = true;
            return;
        }

        _ = _text.Append(_isBlankDue ? "\n" : "").Append(' ', _depth * 4).Append(line).Append('\n');
        _isBlankDue = false;
    }

    public void Open()
    {
        Line("{");
        _depth++;
    }

    public void Close(string after = "")
    {
        _depth--;
        _isBlankDue = false;
        Line("}" + after);
    }

    public void Comment(string? text)
    {
        if (OneLine(text) is { Length: > 0 } comment)
        {
            Line($"/// <summary>{SecurityElement.Escape(comment)}</summary>");
        }
    }

    /// <summary>Text without breaks and control characters, which would end a comment.</summary>
    public static string OneLine(string? text) => text is null ? "" : Space().Replace(text, " ").Trim();

    public static string Literal(string value)
    {
        var literal = new StringBuilder("\"");
        foreach (var letter in value)
        {
            _ = letter is '"' or '\\' ? literal.Append('\\').Append(letter)
                : char.IsLetterOrDigit(letter) || letter is >= ' ' and <= '~' ? literal.Append(letter)
                : literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
        }

        return literal.Append('"').ToString();
    }

    public override string ToString() => _text.ToString();

    [GeneratedRegex(@"[\p{C}\p{Z}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
