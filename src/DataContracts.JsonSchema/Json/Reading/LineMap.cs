using System.Text;

namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>Line and column of a byte. A line ends at LF, CR or CRLF, as editors have it.</summary>
internal sealed class LineMap : SourceOrigins
{
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly int[] _starts;
    private readonly int _firstLine = 1;
    private LongLines? _longLines;

    public LineMap(ReadOnlyMemory<byte> utf8)
    {
        _utf8 = utf8;
        _starts = FindStarts(utf8.Span);
    }

    /// <summary>The map of a text that is one line of a file, whatever it contains.</summary>
    public LineMap(ReadOnlyMemory<byte> utf8, int line)
    {
        _utf8 = utf8;
        _starts = [Tokenizer.StartsWithByteOrderMark(utf8.Span) ? 3 : 0];
        _firstLine = line;
    }

    internal override bool Fits(ReadOnlyMemory<byte> utf8, ReadOnlySpan<Token> tokens) => utf8.Length == _utf8.Length;

    internal override SourceRange RangeOf(ReadOnlySpan<Token> tokens, int token) => Range(tokens[token].Start, tokens[token].End);

    internal override SourceRange RangeOfBytes(ReadOnlySpan<Token> tokens, int start, int end) => Range(start, end);

    public SourceRange Range(int start, int end)
    {
        var (startLine, startColumn) = Position(start);
        var (endLine, endColumn) = Position(end);
        return new SourceRange(startLine, startColumn, endLine, endColumn);
    }

    /// <summary>1-based; the column counts UTF-16 units. Bytes that are not UTF-8 count one each.</summary>
    public (int Line, int Column) Position(int offset)
    {
        var index = Array.BinarySearch(_starts, offset);
        var line = Math.Max(index >= 0 ? index : ~index - 1, 0);
        var start = _starts[line];
        var end = Math.Clamp(offset, start, _utf8.Length);
        var units = end - start <= LongLines.Stride
            ? Encoding.UTF8.GetCharCount(_utf8.Span[start..end])
            : (_longLines ??= new LongLines(_utf8)).CountUnits(start, end);
        return (line + _firstLine, units + 1);
    }

    private static int[] FindStarts(ReadOnlySpan<byte> utf8)
    {
        var first = Tokenizer.StartsWithByteOrderMark(utf8) ? 3 : 0;
        var starts = new List<int> { first };
        for (var i = first; i < utf8.Length; i++)
        {
            var next = utf8[i..].IndexOfAny((byte)'\n', (byte)'\r');
            if (next < 0)
            {
                break;
            }

            i += next;
            if (utf8[i] == '\r' && i + 1 < utf8.Length && utf8[i + 1] == '\n')
            {
                i++;
            }

            starts.Add(i + 1);
        }

        return [.. starts];
    }
}
