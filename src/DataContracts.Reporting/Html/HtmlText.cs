using System.Text;

namespace DataContracts.Reporting.Html;

/// <summary>Text of data and contracts inside HTML, in elements and in quoted attributes: it is shown, and is never markup.</summary>
internal static class HtmlText
{
    public static string Escape(string text)
    {
        var safe = TerminalText.Escape(text); // What reorders or hides text does so on a page as well.
        if (!safe.AsSpan().ContainsAny("&<>\"'"))
        {
            return safe;
        }

        var escaped = new StringBuilder(safe.Length + 16);
        foreach (var character in safe)
        {
            _ = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }
}
