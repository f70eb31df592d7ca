using System.Text;

namespace DataContracts.Reporting.Frames;

/// <summary>A source line laid out in terminal cells, cut around its caret where it is too long.</summary>
internal sealed class DisplayLine
{
    private const string Ellipsis = "...";
    private const string Tab = "    ";

    private DisplayLine(string text, int caretCell, int caretWidth)
    {
        Text = text;
        CaretCell = caretCell;
        CaretWidth = caretWidth;
    }

    public string Text { get; }

    public int CaretCell { get; }

    public int CaretWidth { get; }

    public string Carets => new string(' ', CaretCell) + new string('^', CaretWidth);

    /// <param name="line">The line without its line break.</param>
    /// <param name="start">First marked UTF-16 unit.</param>
    /// <param name="end">After the last marked unit.</param>
    /// <param name="width">Cells to show.</param>
    public static DisplayLine Create(ReadOnlySpan<char> line, int start, int end, int width)
    {
        start = Math.Clamp(start, 0, line.Length);
        end = Math.Clamp(end, start, line.Length);
        // More units than the frame shows, and no more of a line of many megabytes.
        var reach = 2 * Math.Max(width, 1);
        var from = Math.Max(0, start - reach);
        var to = Math.Min(line.Length, start + reach);
        var glyphs = LayOut(line[from..to], out var cells);
        var caretStart = CellAt(glyphs, start - from, cells);
        var caretEnd = Math.Max(CellAt(glyphs, Math.Min(end, to) - from, cells), caretStart + 1);
        var window = CellWindow.Around(caretStart, caretEnd, cells, width - (2 * Ellipsis.Length), from > 0, to < line.Length);
        return Cut(glyphs, window, caretStart, caretEnd);
    }

    private static DisplayLine Cut(List<Glyph> glyphs, CellWindow window, int caretStart, int caretEnd)
    {
        var text = new StringBuilder(window.IsCutLeft ? Ellipsis : "");
        var origin = -1;
        var last = 0;
        foreach (var glyph in glyphs.Where(glyph => glyph.Cell >= window.From && glyph.Cell + glyph.Width <= window.To))
        {
            origin = origin < 0 ? glyph.Cell : origin;
            last = glyph.Cell + glyph.Width;
            text.Append(glyph.Text);
        }

        var indent = window.IsCutLeft ? Ellipsis.Length : 0;
        var caretCell = Math.Max(caretStart - Math.Max(origin, 0), 0) + indent;
        var caretWidth = Math.Max(Math.Min(caretEnd, Math.Max(last, caretStart + 1)) - caretStart, 1);
        text.Append(window.IsCutRight ? Ellipsis : "");
        return new DisplayLine(text.ToString(), caretCell, caretWidth);
    }

    private static List<Glyph> LayOut(ReadOnlySpan<char> text, out int cells)
    {
        var glyphs = new List<Glyph>(text.Length);
        cells = 0;
        for (var at = 0; at < text.Length;)
        {
            _ = Rune.DecodeFromUtf16(text[at..], out var rune, out var length);
            var (shown, width) = Show(text[at..], length, rune);
            glyphs.Add(new Glyph(at, cells, width, shown));
            cells += width;
            at += length;
        }

        return glyphs;
    }

    private static (string Text, int Width) Show(ReadOnlySpan<char> rest, int length, Rune rune)
    {
        var units = rest[..length];
        if (units is "\t")
        {
            return (Tab, Tab.Length);
        }

        // Whether this is where a command to a build server starts is seen from what follows.
        const int LongestCommand = 16;
        var shown = units is "#" && TerminalText.Escape(rest[..Math.Min(rest.Length, LongestCommand)].ToString())[0] == '\\'
            ? "\\u0023"
            : TerminalText.Escape(units.ToString());
        return (shown, shown.Length > units.Length ? shown.Length : CellWidth.Of(rune));
    }

    private static int CellAt(List<Glyph> glyphs, int unit, int cells)
    {
        foreach (var glyph in glyphs)
        {
            if (glyph.Start >= unit)
            {
                return glyph.Cell;
            }
        }

        return cells;
    }
}
