namespace DataContracts.Cli.Hosting;

/// <summary>
/// Where a command writes. Every line is one line and safe for a terminal and a log, whatever names, paths and words of contracts are in
/// it, so that no command has to think of it.
/// </summary>
/// <param name="writer">Where to.</param>
internal sealed class CommandOutput(TextWriter writer)
{
    /// <summary>For what must be exact, such as a document, and for what makes its own text safe, such as a report.</summary>
    public TextWriter Unescaped => writer;

    /// <param name="line">The line.</param>
    public void Line(string line = "") => writer.Write(TerminalText.EscapeLine(line) + "\n");

    /// <param name="line">The line.</param>
    /// <param name="color">The parameters of an escape sequence; null for no color.</param>
    public void Line(string line, string? color) =>
        writer.Write((color is null ? TerminalText.EscapeLine(line) : $"\e[{color}m{TerminalText.EscapeLine(line)}\e[0m") + "\n");

    /// <param name="text">A text of several lines.</param>
    public void Lines(string text)
    {
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            Line(line);
        }
    }

    /// <param name="question">A text after which an answer is typed.</param>
    public void Ask(string question)
    {
        writer.Write(TerminalText.EscapeLine(question));
        writer.Flush();
    }

    public void Flush() => writer.Flush();
}
