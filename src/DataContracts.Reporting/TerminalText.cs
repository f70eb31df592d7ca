using System.Globalization;
using System.Text;

namespace DataContracts.Reporting;

/// <summary>Text from documents, made safe for terminals and logs: what would move a cursor, reorder or hide text is shown as a JSON escape.</summary>
public static class TerminalText
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>The text with every unsafe character written as <c>\uXXXX</c>.</summary>
    /// <param name="text">Any text, lone surrogates included.</param>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder? escaped = null;
        var at = 0;
        while (at < text.Length)
        {
            var length = ReadRune(text.AsSpan(at), out var rune);
            if (rune is null || IsUnsafe(rune.Value))
            {
                escaped ??= new StringBuilder(text, 0, at, text.Length + 16);
                Append(escaped, text.AsSpan(at, length));
            }
            else
            {
                escaped?.Append(text, at, length);
            }

            at += length;
        }

        return escaped?.ToString() ?? text;
    }

    internal static string EscapeAll(ReadOnlySpan<char> units)
    {
        var escaped = new StringBuilder(units.Length * 6);
        Append(escaped, units);
        return escaped.ToString();
    }

    /// <summary>Reads one code point; null for a lone surrogate, which is one unit long.</summary>
    internal static int ReadRune(ReadOnlySpan<char> text, out Rune? rune)
    {
        var status = Rune.DecodeFromUtf16(text, out var decoded, out var length);
        rune = status == System.Buffers.OperationStatus.Done ? decoded : null;
        return length;
    }

    internal static bool IsUnsafe(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Format => rune.Value is not (ZeroWidthNonJoiner or ZeroWidthJoiner), // these two belong to the spelling of words and emoji
        _ => false,
    };

    private static void Append(StringBuilder target, ReadOnlySpan<char> units)
    {
        foreach (var unit in units)
        {
            target.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
        }
    }
}
