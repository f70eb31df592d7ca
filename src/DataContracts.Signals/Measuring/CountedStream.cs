using System.Runtime.ExceptionServices;

namespace DataContracts.Signals.Measuring;

/// <summary>Counts the bytes that are read, and shows the first of them before.</summary>
internal sealed class CountedStream : ForwardStream
{
    private readonly Stream _inner;
    private readonly byte[] _start = new byte[4];
    private readonly int _startLength;
    private readonly ExceptionDispatchInfo? _failure;
    private readonly byte[] _end = new byte[4];
    private int _given;

    public CountedStream(Stream inner)
    {
        _inner = inner;
        try
        {
            _startLength = inner.ReadAtLeast(_start, _start.Length, throwOnEndOfStream: false);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            _failure = ExceptionDispatchInfo.Capture(exception); // It belongs to whoever reads.
        }
    }

    /// <summary>The first bytes.</summary>
    public ReadOnlySpan<byte> Start => _start.AsSpan(0, _startLength);

    /// <summary>The last four bytes that were read.</summary>
    public ReadOnlySpan<byte> End => _end;

    public long Count { get; private set; }

    public override bool CanSeek => _inner.CanSeek;

    public override long Length => _inner.Length;

    public override long Position
    {
        get => Count;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        _failure?.Throw();
        int read;
        if (_given < _startLength)
        {
            read = Math.Min(buffer.Length, _startLength - _given);
            _start.AsSpan(_given, read).CopyTo(buffer);
            _given += read;
        }
        else
        {
            read = _inner.Read(buffer);
        }

        Count += read;
        Keep(buffer[Math.Max(0, read - _end.Length)..read]);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Keep(ReadOnlySpan<byte> last)
    {
        _end.AsSpan(last.Length).CopyTo(_end);
        last.CopyTo(_end.AsSpan(_end.Length - last.Length));
    }
}
