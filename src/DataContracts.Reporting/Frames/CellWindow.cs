namespace DataContracts.Reporting.Frames;

/// <summary>The cells of a long line that are shown.</summary>
internal readonly record struct CellWindow(int From, int To, bool IsCutLeft, bool IsCutRight)
{
    /// <summary>The whole line where it fits; else the line's start where that shows the caret; else a third before the caret.</summary>
    public static CellWindow Around(int caretStart, int caretEnd, int cells, int width, bool isCutLeft, bool isCutRight)
    {
        if (cells <= width && !isCutLeft && !isCutRight)
        {
            return new CellWindow(0, cells, false, false);
        }

        var lead = width / 3;
        var from = caretEnd <= width || caretStart <= lead ? 0 : Math.Min(caretStart - lead, Math.Max(cells - width, 0));
        var to = Math.Min(from + width, cells);
        return new CellWindow(from, to, isCutLeft || from > 0, isCutRight || to < cells);
    }
}
