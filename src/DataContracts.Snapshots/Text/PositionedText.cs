using System.Text;

namespace DataContracts.Snapshots.Text;

/// <summary>A text under construction that knows its line and column.</summary>
internal sealed class PositionedText
{
    private readonly StringBuilder _text = new();
    private int _line = 1;
    private int _lineStart;

    public (int Line, int Column) Position => (_line, _text.Length - _lineStart + 1);

    public PositionedText Append(string text)
    {
        var start = _text.Length;
        _text.Append(text);
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            _line++;
            _lineStart = start + at + 1;
        }

        return this;
    }

    public PositionedText NewLine(int indent) => Append("\n").Append(new string(' ', indent * 2));

    public override string ToString() => _text.ToString();
}
