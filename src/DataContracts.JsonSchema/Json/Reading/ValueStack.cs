using System.Buffers;

namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>A stack in a buffer of the caller's, and in a pooled one once that is full: for walks that must not use that of the
/// thread.</summary>
internal ref struct ValueStack<T>(Span<T> buffer) : IDisposable
    where T : unmanaged
{
    private Span<T> _buffer = buffer;
    private T[]? _pooled;
    private int _count;

    public void Push(T value)
    {
        if (_count == _buffer.Length)
        {
            Grow();
        }

        _buffer[_count++] = value;
    }

    public bool TryPop(out T value)
    {
        if (_count == 0)
        {
            value = default;
            return false;
        }

        value = _buffer[--_count];
        return true;
    }

    public void Dispose()
    {
        if (_pooled is not null)
        {
            ArrayPool<T>.Shared.Return(_pooled);
            _pooled = null;
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(_buffer.Length * 2);
        _buffer.CopyTo(larger);
        Dispose();
        _buffer = _pooled = larger;
    }
}
