namespace DataContracts.Records;

/// <summary>A worker's buffer: whole records, one behind the other.</summary>
internal sealed class RecordBlock
{
    private byte[] _buffer = [];

    /// <summary>Its place in the order of the stream, from 0.</summary>
    public long Sequence { get; set; }

    /// <summary>The line of its first record, from 1.</summary>
    public long FirstLine { get; set; }

    public int Length { get; set; }

    /// <summary>Whether it stands for a record that is too long to be held.</summary>
    public bool IsTooLong { get; set; }

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, Length);

    public Span<byte> Free => _buffer.AsSpan(Length);

    public int Capacity => _buffer.Length;

    /// <summary>Empties it. A buffer that a long record has blown up is let go.</summary>
    public void Reset(int capacity)
    {
        Length = 0;
        IsTooLong = false;
        if (_buffer.Length != capacity)
        {
            _buffer = new byte[capacity];
        }
    }

    public void RemoveStart(int count)
    {
        _buffer.AsSpan(count, Length - count).CopyTo(_buffer);
        Length -= count;
    }

    public void Grow(int most) => Array.Resize(ref _buffer, (int)Math.Min((long)_buffer.Length * 2, most));
}
