using System.Globalization;
using System.Text;
using DataContracts.Reporting.Frames;

namespace DataContracts.Reporting.Findings;

/// <summary>One finding as a block of lines, with the source line and a caret.</summary>
internal sealed class FindingText(SourceLines sources, PrintOptions options)
{
    private readonly Palette _palette = new(options.Color);

    public string Format(ContractDiagnostic diagnostic)
    {
        var frame = CodeFrame.Create(diagnostic, sources, options.FrameWidth);
        var margin = new string(' ', frame.GutterWidth);
        var severity = diagnostic.Severity;
        var text = new StringBuilder(_palette.Severity(severity, $"{DiagnosticLine.SeverityWord(severity)}[{diagnostic.RuleId}]"))
            .Append(_palette.Strong(": " + TerminalText.Escape(diagnostic.Message))).Append('\n')
            .Append(' ').Append(margin).Append(_palette.Gutter("-->")).Append(' ')
            .Append(At(diagnostic.File, diagnostic.Range)).Append('\n');
        foreach (var line in Lines(frame, severity))
        {
            _ = text.Append(line).Append('\n');
        }

        if (diagnostic.Contract is { } contract)
        {
            _ = text.Append(' ').Append(margin).Append(_palette.Gutter(":::")).Append(' ').Append(At(contract.File, contract.Range))
                .Append(contract.Pointer.Length == 0 ? "" : "  " + TerminalText.Escape(contract.Pointer)).Append('\n');
        }

        return text.Append(' ').Append(margin).Append(' ').Append(_palette.Gutter("=")).Append(' ').Append(_palette.Hint("help:"))
            .Append(" contracts explain ").Append(diagnostic.RuleId).Append('\n').ToString();
    }

    /// <summary>The source lines alone, for a finding whose message is printed in another form.</summary>
    public IEnumerable<string> Frame(ContractDiagnostic diagnostic) =>
        Lines(CodeFrame.Create(diagnostic, sources, options.FrameWidth), diagnostic.Severity);

    private IEnumerable<string> Lines(CodeFrame frame, Severity severity)
    {
        var margin = new string(' ', frame.GutterWidth);
        return frame.Lines.Select(line => Line(line, margin, severity));
    }

    private string Line(FrameLine line, string margin, Severity severity)
    {
        var gutter = _palette.Gutter($" {line.Number.PadLeft(margin.Length)} |");
        var text = line.IsMark ? _palette.Severity(severity, line.Text.TrimStart()) : line.Text;
        var indent = line.IsMark ? line.Text[..^line.Text.TrimStart().Length] : "";
        return text.Length == 0 ? gutter : $"{gutter} {indent}{text}";
    }

    private string At(string path, SourceRange range) => string.Create(
        CultureInfo.InvariantCulture,
        $"{DisplayPath.Format(path, options.BaseDirectory)}:{range.StartLine}:{range.StartColumn}");
}
