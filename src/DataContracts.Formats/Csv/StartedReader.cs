using System.Text;

namespace DataContracts.Formats;

/// <summary>
/// The bytes of a stream, one character a byte, so that what is not UTF-8 stays as it is. Its start can be looked at before it is read.
/// </summary>
internal sealed class StartedReader(Stream input) : TextReader
{
    private const int StartLength = 64 * 1024;

    private readonly StreamReader _rest = new(input, Encoding.Latin1, detectEncodingFromByteOrderMarks: false, StartLength);
    private readonly char[] _start = new char[StartLength];
    private int _length = -1;
    private int _given;

    /// <summary>The start.</summary>
    public ReadOnlySpan<char> Start
    {
        get
        {
            if (_length < 0)
            {
                _length = _rest.ReadBlock(_start);
            }

            return _start.AsSpan(0, _length);
        }
    }

    public void Skip(int count) => _given += count;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var left = Start[_given..];
        if (left.IsEmpty)
        {
            return _rest.Read(buffer);
        }

        var given = Math.Min(left.Length, buffer.Length);
        left[..given].CopyTo(buffer);
        _given += given;
        return given;
    }

    public override int ReadBlock(char[] buffer, int index, int count) => ReadBlock(buffer.AsSpan(index, count));

    public override int ReadBlock(Span<char> buffer)
    {
        var total = 0;
        for (var read = 1; read > 0 && total < buffer.Length; total += read)
        {
            read = Read(buffer[total..]);
        }

        return total;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _rest.Dispose();
        }

        base.Dispose(disposing);
    }
}
