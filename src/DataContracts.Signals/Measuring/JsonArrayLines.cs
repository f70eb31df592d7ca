namespace DataContracts.Signals.Measuring;

/// <summary>
/// A JSON document as lines: each item of an array is one, any other document is one. Nothing is checked here: what is wrong in an item
/// is wrong in its line.
/// </summary>
internal sealed class JsonArrayLines(Stream inner) : ForwardStream
{
    private const byte LineEnd = (byte)'\n';
    private const byte NotJson = 1;

    private readonly byte[] _input = new byte[64 * 1024];
    private readonly Queue<byte> _extra = new();
    private int _position;
    private int _length;
    private int _depth;
    private long _items;
    private bool _isArray;
    private bool _hasStarted;
    private bool _hasEnded;
    private bool _isInString;
    private bool _isEscaped;
    private bool _hasContent;

    public override int Read(Span<byte> buffer)
    {
        var written = 0;
        while (written < buffer.Length && (_extra.Count > 0 || Fill()))
        {
            buffer[written++] = _extra.TryDequeue(out var extra) ? extra : Next(_input[_position++]);
        }

        return written;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool Fill()
    {
        if (_position < _length)
        {
            return true;
        }

        if (_hasEnded)
        {
            return false;
        }

        (_position, _length) = (0, inner.Read(_input));
        if (_length > 0)
        {
            return true;
        }

        // An array that is not closed is reported as one more line, unless an item is open too, which is a broken line itself.
        _hasEnded = true;
        if (_isArray && _depth == 1 && !_isInString)
        {
            _extra.Enqueue(LineEnd);
            _extra.Enqueue((byte)']');
        }

        return _extra.Count > 0;
    }

    private byte Next(byte value)
    {
        if (_isInString)
        {
            return InString(value);
        }

        if (value is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            return (byte)' ';
        }

        if (!_hasStarted)
        {
            return Start(value);
        }

        return value switch
        {
            (byte)'"' => Open(value, isString: true),
            (byte)'{' or (byte)'[' => Open(value, isString: false),
            (byte)'}' or (byte)']' when _isArray && _depth == 1 => EndArray(value),
            (byte)'}' or (byte)']' => Close(value),
            (byte)',' when _isArray && _depth == 1 => EndItem(value),
            _ => Content(value),
        };
    }

    private byte Start(byte value)
    {
        // A byte order mark comes before the document.
        if (value is 0xEF or 0xBB or 0xBF)
        {
            return (byte)' ';
        }

        _hasStarted = true;
        _isArray = value == '[';
        if (_isArray)
        {
            _depth = 1;
            return (byte)' ';
        }

        return Next(value);
    }

    private byte Open(byte value, bool isString)
    {
        _isInString = isString;
        _depth += isString ? 0 : 1;
        return Content(value);
    }

    private byte Close(byte value)
    {
        _depth--;
        return Content(value);
    }

    private byte Content(byte value)
    {
        _hasContent = true;
        return value;
    }

    /// <summary>An item that is missing is a line that is not JSON.</summary>
    private byte EndItem(byte value)
    {
        _items++;
        if (!_hasContent)
        {
            _extra.Enqueue(LineEnd);
            return value;
        }

        _hasContent = false;
        return LineEnd;
    }

    private byte EndArray(byte value)
    {
        // What follows the array is a line of its own, which is not JSON where it is more than white space.
        _depth = 0;
        var isMissing = !_hasContent && _items > 0;
        _isArray = false;
        _hasContent = false;
        if (isMissing || value != ']')
        {
            _extra.Enqueue(LineEnd);
            return value;
        }

        return LineEnd;
    }

    private byte InString(byte value)
    {
        if (value == LineEnd)
        {
            return NotJson; // It is not allowed in a string, and must not end the line.
        }

        _isInString = _isEscaped || value != '"';
        _isEscaped = !_isEscaped && value == '\\';
        return value;
    }
}
