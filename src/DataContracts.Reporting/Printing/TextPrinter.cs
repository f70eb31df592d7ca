using System.Globalization;
using DataContracts.Reporting.Frames;
using DataContracts.Reporting.Printing;

namespace DataContracts.Reporting;

/// <summary>A block a finding, with the source line and a caret: for a person at a terminal.</summary>
internal sealed class TextPrinter : IDiagnosticPrinter
{
    public string Name => "text";

    public string Description => "the source line with a caret under the cause";

    public void Print(Report report, PrintOptions options, TextWriter output)
    {
        var palette = new Palette(options.Color);
        var sources = new SourceLines(options.ReadFile);
        foreach (var diagnostic in report.Diagnostics)
        {
            Print(diagnostic, sources, palette, options, output);
            output.Write('\n');
        }

        output.Write(ReportSummary.Format(report) + "\n");
    }

    private static void Print(ContractDiagnostic diagnostic, SourceLines sources, Palette palette, PrintOptions options, TextWriter output)
    {
        var frame = CodeFrame.Create(diagnostic, sources, options.FrameWidth);
        var margin = new string(' ', frame.GutterWidth);
        var severity = diagnostic.Severity;
        output.Write(palette.Severity(severity, $"{OneLine.SeverityWord(severity)}[{diagnostic.RuleId}]"));
        output.Write(palette.Strong(": " + VisibleText.Escape(diagnostic.Message)) + "\n");
        output.Write($" {margin}{palette.Gutter("-->")} {At(diagnostic.File, diagnostic.Range, options)}\n");
        foreach (var line in frame.Lines)
        {
            output.Write(Line(line, margin, severity, palette) + "\n");
        }

        if (diagnostic.Contract is { } contract)
        {
            var pointer = contract.Pointer.Length == 0 ? "" : "  " + VisibleText.Escape(contract.Pointer);
            output.Write($" {margin}{palette.Gutter(":::")} {At(contract.File, contract.Range, options)}{pointer}\n");
        }

        output.Write($" {margin} {palette.Gutter("=")} {palette.Hint("help:")} contracts explain {diagnostic.RuleId}\n");
    }

    private static string Line(FrameLine line, string margin, Severity severity, Palette palette)
    {
        var gutter = palette.Gutter($" {line.Number.PadLeft(margin.Length)} |");
        var text = line.IsMark ? palette.Severity(severity, line.Text.TrimStart()) : line.Text;
        var indent = line.IsMark ? line.Text[..^line.Text.TrimStart().Length] : "";
        return text.Length == 0 ? gutter : $"{gutter} {indent}{text}";
    }

    private static string At(string path, SourceRange range, PrintOptions options) => string.Create(
        CultureInfo.InvariantCulture,
        $"{ShownPath.Format(path, options.BaseDirectory)}:{range.StartLine}:{range.StartColumn}");
}
