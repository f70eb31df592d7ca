using System.Globalization;

namespace DataContracts.Reporting.Frames;

/// <summary>The source line that a finding points at, with carets and the finding's label.</summary>
internal sealed class CodeFrame
{
    private const string HiddenNote = "(source hidden: sensitive)";

    private CodeFrame(int gutterWidth, IReadOnlyList<FrameLine> lines)
    {
        GutterWidth = gutterWidth;
        Lines = lines;
    }

    public int GutterWidth { get; }

    /// <summary>Empty where there is nothing to quote.</summary>
    public IReadOnlyList<FrameLine> Lines { get; }

    public static CodeFrame Create(ContractDiagnostic diagnostic, SourceLines sources, int width)
    {
        if (diagnostic.Range == SourceRange.FileStart)
        {
            return new CodeFrame(1, []);
        }

        if (diagnostic.HidesSource)
        {
            return new CodeFrame(1, [new FrameLine("", ""), new FrameLine("", HiddenNote), new FrameLine("", "")]);
        }

        var range = Covered(diagnostic.Range);
        if (sources.Find(diagnostic.File, range.StartLine) is not { } first)
        {
            return new CodeFrame(1, []);
        }

        var lines = new List<FrameLine> { new("", "") };
        var last = range.EndLine > range.StartLine ? sources.Find(diagnostic.File, range.EndLine) : null;
        var firstEnd = range.EndLine > range.StartLine ? first.Span.TrimEnd().Length : range.EndColumn - 1;
        Mark(lines, range.StartLine, DisplayLine.Create(first.Span, range.StartColumn - 1, firstEnd, width), diagnostic.Label);
        if (last is { } end)
        {
            if (range.EndLine > range.StartLine + 1)
            {
                lines.Add(new FrameLine("", "..."));
            }

            var indent = end.Length - end.Span.TrimStart().Length;
            Mark(
                lines,
                range.EndLine,
                DisplayLine.Create(end.Span, Math.Min(indent, range.EndColumn - 1), range.EndColumn - 1, width),
                null);
        }

        lines.Add(new FrameLine("", ""));
        return new CodeFrame(Number(last is null ? range.StartLine : range.EndLine).Length, lines);
    }

    // A range that ends before the first character of a line ends with the line above it.
    private static SourceRange Covered(SourceRange range) => range.EndLine > range.StartLine && range.EndColumn <= 1
        ? range with { EndLine = range.EndLine - 1, EndColumn = int.MaxValue }
        : range;

    private static void Mark(List<FrameLine> lines, int number, DisplayLine line, string? label)
    {
        lines.Add(new FrameLine(Number(number), line.Text));
        var text = string.IsNullOrEmpty(label) ? line.Carets : $"{line.Carets} {TerminalText.Escape(label)}";
        lines.Add(new FrameLine("", text, IsMark: true));
    }

    private static string Number(int line) => line.ToString(CultureInfo.InvariantCulture);
}
