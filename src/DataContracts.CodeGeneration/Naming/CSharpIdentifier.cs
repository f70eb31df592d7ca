using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace DataContracts.CodeGeneration.Naming;

/// <summary>C# identifiers (C# standard, section 6.4.3) from any text.</summary>
internal static class CSharpIdentifier
{
    private static readonly FrozenSet<string> s_keywords = (
        "abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum "
        + "event explicit extern false finally fixed float for foreach goto if implicit in int interface internal is lock long "
        + "namespace new null object operator out override params private protected public readonly ref return sbyte sealed short "
        + "sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual "
        + "void volatile while").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // The compiler takes no name of more than 1,023 bytes of metadata, where a letter has up to three.
    private const int MaxLength = 128;

    public static bool IsIdentifier(string text) =>
        text.Length is > 0 and <= MaxLength * 2 && IsStart(text[0]) && text.All(IsPart) && !s_keywords.Contains(text);

    public static bool IsNamespace(string text) => text.Split('.').All(IsIdentifier);

    /// <summary>The letters and digits of a text, each word with a capital; empty where it has none.</summary>
    public static string Pascal(string text)
    {
        var name = new StringBuilder(text.Length);
        var startsWord = true;
        foreach (var letter in text.Normalize())
        {
            if (!IsPart(letter) || letter == '_')
            {
                startsWord = true;
                continue;
            }

            _ = name.Append(startsWord ? char.ToUpperInvariant(letter) : letter);
            startsWord = char.IsAsciiDigit(letter);
        }

        return Shorten(name.Length > 0 && !IsStart(name[0]) ? $"_{name}" : name.ToString());
    }

    /// <summary>The names of two identifiers as one; the second alone where that would be too long.</summary>
    public static string Join(string outer, string inner) => outer.Length + inner.Length <= MaxLength ? outer + inner : inner;

    private static string Shorten(string name) =>
        name.Length <= MaxLength ? name : name[..(char.IsHighSurrogate(name[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];

    private static bool IsStart(char letter) =>
        letter == '_' || char.IsLetter(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.LetterNumber;

    // Formatting characters are left out: C# takes them, but two names that differ by one alone are the same name.
    private static bool IsPart(char letter) => IsStart(letter) || char.GetUnicodeCategory(letter) is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
