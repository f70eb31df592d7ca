using System.Text;

namespace DataContracts.Reporting;

/// <summary>
/// Text of contracts inside Markdown: it is shown as it is, and is no markup, no link, no HTML and calls nobody, wherever it is rendered.
/// </summary>
internal static class MarkdownText
{
    // A renderer looks for names, numbers and addresses in what is left when the escapes are gone; nothing but a character that has no
    // width keeps them apart.
    private const string NoWidth = "&#8203;";

    /// <summary>Text as a part of a line.</summary>
    public static string Escape(string text)
    {
        var safe = TerminalText.Escape(text);
        var escaped = new StringBuilder();
        for (var at = 0; at < safe.Length; at++)
        {
            _ = safe[at] switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '@' => escaped.Append('@').Append(NoWidth),
                '#' => escaped.Append("\\#").Append(NoWidth),
                ':' when StartsWith(safe, at, "://") => escaped.Append(':').Append(NoWidth),
                '.' when EndsWith(safe, at, "www") => escaped.Append(NoWidth).Append('.'),
                '-' when EndsWith(safe, at, "gh") => escaped.Append('-').Append(NoWidth),
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' => escaped.Append('\\').Append(safe[at]),
                _ => escaped.Append(safe[at]),
            };
        }

        return escaped.ToString();
    }

    /// <summary>A code span, fenced by more backticks than it holds. Nothing in it is markup, so nothing needs to be kept apart.</summary>
    public static string Code(string text)
    {
        var safe = TerminalText.Escape(text);
        var fence = "`";
        while (safe.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        return fence.Length == 1 ? $"`{safe}`" : $"{fence} {safe} {fence}";
    }

    private static bool StartsWith(string text, int at, string part) => string.CompareOrdinal(text, at, part, 0, part.Length) == 0;

    private static bool EndsWith(string text, int at, string part) =>
        at >= part.Length && string.Compare(text, at - part.Length, part, 0, part.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
