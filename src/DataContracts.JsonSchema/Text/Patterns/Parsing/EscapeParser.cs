using System.Text;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>The escapes of characters, inside and outside of classes.</summary>
internal sealed class EscapeParser(PatternReader reader, PatternMode mode)
{
    private const string SyntaxCharacters = "^$\\.*+?()[]{}|/";

    /// <summary>The characters of the escape whose backslash, at <paramref name="start"/>, is read.</summary>
    public CodePointSet Parse(int start, bool ignoreCase) => ParseSet(start, ignoreCase, closesFirst: false);

    /// <summary>
    /// The same; to a negated property Unicode sets mode adds the equal characters before it negates, Unicode mode after.
    /// </summary>
    public CodePointSet ParseSet(int start, bool ignoreCase, bool closesFirst)
    {
        int character = reader.Read();
        if (EcmaCharacterClasses.ForEscape(character, ignoreCase) is { } set)
        {
            return set;
        }

        if (character is not ('p' or 'P'))
        {
            return ClassSet.Closed(CodePointSet.Of(Character(character, start)), ignoreCase);
        }

        CodePointSet property = Property(start);
        return character == 'p' ? ClassSet.Closed(property, ignoreCase)
            : closesFirst ? ClassSet.Closed(property, ignoreCase).Complement()
            : ClassSet.Closed(property.Complement(), ignoreCase);
    }

    /// <summary>The one character of an escape whose backslash, at <paramref name="start"/>, is read.</summary>
    public int ParseCharacter(int start) => Character(reader.Read(), start);

    public static bool TryReadUnicodeEscape(PatternReader reader, out int codePoint)
    {
        if (reader.TryRead("{"))
        {
            return TryReadBracedCodePoint(reader, out codePoint);
        }

        if (!reader.TryReadHex(4, out codePoint))
        {
            return false;
        }

        int offset = reader.Offset;
        if (char.IsHighSurrogate((char)codePoint) && reader.TryRead("\\u") && reader.TryReadHex(4, out int low)
            && char.IsLowSurrogate((char)low))
        {
            codePoint = char.ConvertToUtf32((char)codePoint, (char)low);
            return true;
        }

        reader.Return(offset);
        return true;
    }

    private static bool TryReadBracedCodePoint(PatternReader reader, out int codePoint)
    {
        codePoint = 0;
        int digits = 0;
        for (; reader.TryReadHex(1, out int digit); digits++)
        {
            codePoint = Math.Min((codePoint * 16) + digit, CodePointSet.End);
        }

        return digits > 0 && codePoint < CodePointSet.End && reader.TryRead("}");
    }

    private int Character(int character, int start)
    {
        int value = character;
        switch (character)
        {
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'v':
                return '\v';
            case 'f':
                return '\f';
            case 'r':
                return '\r';
            case '0' when reader.Peek() is not (>= '0' and <= '9'):
                return 0;
            case 'c' when reader.Peek() is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'):
                return reader.Read() % 32;
            case 'x' when reader.TryReadHex(2, out value):
            case 'u' when TryReadUnicodeEscape(reader, out value):
                return value;
            case PatternReader.AtEnd:
                PatternReader.Fail(start, "Nothing follows this '\\'.");
                return value;
            default:
                if (!IsIdentityEscape(character))
                {
                    PatternReader.Fail(start, Explain(character));
                }

                return character;
        }
    }

    private static string Explain(int character) => character switch
    {
        'x' => "'\\x' is followed by two hexadecimal digits.",
        'u' => "'\\u' is followed by four hexadecimal digits, or by a code point up to 10FFFF in braces.",
        'c' => "'\\c' is followed by a letter.",
        '0' => "'\\0' is not followed by a digit: ECMA-262 has no octal escapes in Unicode mode.",
        _ => $"'\\{new Rune(Rune.IsValid(character) ? character : Rune.ReplacementChar.Value)}' is not an ECMA-262 escape.",
    };

    // Beyond strictness a letter or digit still is an error: in other languages it means something that would be lost.
    private bool IsIdentityEscape(int character) =>
        mode != PatternMode.Lenient
            ? character <= char.MaxValue && SyntaxCharacters.Contains((char)character, StringComparison.Ordinal)
            : character > char.MaxValue || !char.IsAsciiLetterOrDigit((char)character);

    private CodePointSet Property(int start)
    {
        if (!reader.TryRead("{"))
        {
            PatternReader.Fail(start, "'\\p' is followed by a Unicode property in braces.");
        }

        int nameStart = reader.Offset;
        while (reader.Peek() is not ('}' or PatternReader.AtEnd))
        {
            reader.Read();
        }

        string property = reader.TextFrom(nameStart);
        if (!reader.TryRead("}"))
        {
            PatternReader.Fail(start, "This Unicode property is never closed by '}'.");
        }

        if (UnicodeProperties.Find(property) is { } set)
        {
            return set;
        }

        PatternReader.Fail(start, $"ECMA-262 knows no Unicode property '{property}'.");
        return CodePointSet.Empty;
    }
}
