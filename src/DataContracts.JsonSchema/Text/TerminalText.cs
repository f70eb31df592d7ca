using System.Buffers;
using System.Globalization;
using System.Text;

namespace DataContracts.JsonSchema;

/// <summary>
/// Text from documents, made safe for terminals and logs: what would move a cursor, reorder or hide text, or be a command to the build
/// server that reads the log, is shown as a JSON escape.
/// </summary>
public static class TerminalText
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>The text with every unsafe character written as <c>\uXXXX</c>; the same instance where there is none.</summary>
    /// <param name="text">Any text, lone surrogates included.</param>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder? escaped = null;
        for (int at = 0, length; at < text.Length; at += length)
        {
            var status = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out length);
            if (status != OperationStatus.Done || IsUnsafe(rune) || IsCommand(text.AsSpan(at)))
            {
                escaped ??= new StringBuilder(text, 0, at, text.Length + 16);
                AppendEscapes(escaped, text.AsSpan(at, length));
            }
            else
            {
                escaped?.Append(text, at, length);
            }
        }

        return escaped?.ToString() ?? text;
    }

    /// <summary>The same for a whole line, which may be a command as a whole; its tabs stay.</summary>
    /// <param name="line">Any text; line breaks in it are shown as escapes.</param>
    public static string EscapeLine(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var escaped = string.Join('\t', line.Split('\t').Select(Escape));
        var start = escaped.AsSpan().IndexOfAnyExcept(' ', '\t');
        if (start < 0 || !escaped.AsSpan(start).StartsWith("::", StringComparison.Ordinal))
        {
            return escaped;
        }

        var safe = new StringBuilder(escaped, 0, start, escaped.Length + 8);
        AppendEscapes(safe, ":");
        return safe.Append(escaped, start + 1, escaped.Length - start - 1).ToString();
    }

    /// <summary>
    /// Whether a command to a build server starts here, which some of them find anywhere in a line: <c>##[error]</c>, <c>##vso[...]</c>,
    /// <c>##teamcity[...]</c>.
    /// </summary>
    private static bool IsCommand(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("##", StringComparison.Ordinal))
        {
            return false;
        }

        var end = text[2..].IndexOfAnyExceptInRange('a', 'z');
        return end >= 0 && text[end + 2] == '[';
    }

    private static bool IsUnsafe(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        // The two joiners belong to the spelling of words and emoji.
        UnicodeCategory.Format => rune.Value is not (ZeroWidthNonJoiner or ZeroWidthJoiner),
        _ => false,
    };

    private static void AppendEscapes(StringBuilder target, ReadOnlySpan<char> units)
    {
        foreach (var unit in units)
        {
            target.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
        }
    }
}
