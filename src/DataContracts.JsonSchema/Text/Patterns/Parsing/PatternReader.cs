using System.Diagnostics.CodeAnalysis;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>A cursor over a pattern's code points.</summary>
internal sealed class PatternReader(string text)
{
    public const int AtEnd = -1;

    public int Offset { get; private set; }

    public int Peek()
    {
        if (Offset >= text.Length)
        {
            return AtEnd;
        }

        return Offset + 1 < text.Length && char.IsSurrogatePair(text[Offset], text[Offset + 1])
            ? char.ConvertToUtf32(text[Offset], text[Offset + 1])
            : text[Offset];
    }

    public int Read()
    {
        int codePoint = Peek();
        Offset += codePoint switch { AtEnd => 0, > char.MaxValue => 2, _ => 1 };
        return codePoint;
    }

    public bool TryRead(string expected)
    {
        bool found = IsAt(expected);
        Offset += found ? expected.Length : 0;
        return found;
    }

    public bool IsAt(string expected) => text.AsSpan(Offset).StartsWith(expected, StringComparison.Ordinal);

    /// <summary>The UTF-16 unit after the next one.</summary>
    public int PeekAfter() => CharacterAt(Offset + 1);

    /// <summary>The UTF-16 unit at an offset.</summary>
    public int CharacterAt(int offset) => offset < text.Length ? text[offset] : AtEnd;

    public void Return(int offset) => Offset = offset;

    /// <summary>Reads exactly <paramref name="digits"/> hexadecimal digits, or nothing.</summary>
    public bool TryReadHex(int digits, out int value)
    {
        value = 0;
        if (Offset + digits > text.Length)
        {
            return false;
        }

        foreach (char digit in text.AsSpan(Offset, digits))
        {
            if (!char.IsAsciiHexDigit(digit))
            {
                return false;
            }

            value = (value * 16) + Convert.ToInt32(digit.ToString(), 16);
        }

        Offset += digits;
        return true;
    }

    /// <summary>Reads a decimal number, or nothing. A number beyond any string's length stays at the largest integer.</summary>
    public bool TryReadDecimal(out int value)
    {
        long number = 0;
        int start = Offset;
        while (Offset < text.Length && char.IsAsciiDigit(text[Offset]))
        {
            number = Math.Min(int.MaxValue, (number * 10) + (text[Offset++] - '0'));
        }

        value = (int)number;
        return Offset > start;
    }

    public string TextFrom(int offset) => text[offset..Offset];

    [DoesNotReturn]
    public static void Fail(int offset, string message) => throw new PatternSyntaxException(offset, message);
}
