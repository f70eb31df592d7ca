using System.Buffers;

namespace DataContracts.Records;

/// <summary>A worker's buffer: whole records, one after the other. Each is a line, unless they are listed.</summary>
internal sealed class RecordBlock : IBufferWriter<byte>
{
    private readonly List<(int End, SourceRecord Record)> _entries = [];
    private byte[] _buffer = [];

    /// <summary>Its position in the order of the stream, from 0.</summary>
    public long Sequence { get; set; }

    /// <summary>The line of its first record, from 1, where each record is a line.</summary>
    public long FirstLine { get; set; }

    public int Length { get; set; }

    /// <summary>The records and where the bytes of each end; empty where each record is a line.</summary>
    public IReadOnlyList<(int End, SourceRecord Record)> Entries => _entries;

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, Length);

    public Span<byte> Free => _buffer.AsSpan(Length);

    public int Capacity => _buffer.Length;

    /// <summary>Shows each record in it, in its place; blank lines are none.</summary>
    public void Visit(IRecordVisitor visitor)
    {
        if (_entries.Count > 0)
        {
            VisitEntries(visitor);
        }
        else
        {
            VisitLines(visitor);
        }
    }

    /// <summary>Empties it. A buffer that a long record has made larger is let go.</summary>
    public void Reset(int capacity)
    {
        Length = 0;
        _entries.Clear();
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

    /// <summary>Lists a record whose bytes start there and end here. What was written of one that can't be read is dropped.</summary>
    public void End(int start, SourceRecord? record)
    {
        if (record is not { Problem: null })
        {
            Length = start;
        }

        if (record is not null)
        {
            _entries.Add((Length, record));
        }
    }

    public void Advance(int count) =>
        Length = Length + count <= Capacity ? Length + count : throw new ArgumentOutOfRangeException(nameof(count));

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        var needed = checked(Length + Math.Max(sizeHint, 1));
        if (needed > Capacity)
        {
            Array.Resize(ref _buffer, (int)Math.Clamp(Capacity * 2L, needed, Array.MaxLength));
        }

        return _buffer.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    private void VisitEntries(IRecordVisitor visitor)
    {
        var start = 0;
        foreach (var (end, record) in _entries)
        {
            if (record.Problem is { } problem)
            {
                visitor.VisitUnreadable(problem);
            }
            else
            {
                visitor.Visit(Bytes[start..end], new RecordPlace(0, record));
            }

            start = end;
        }
    }

    private void VisitLines(IRecordVisitor visitor)
    {
        var rest = Bytes;
        for (var line = FirstLine; !rest.IsEmpty; line++)
        {
            var end = rest.IndexOf((byte)'\n');
            var record = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (!IsBlank(record))
            {
                visitor.Visit(record, new RecordPlace(line));
            }
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> record) =>
        record.IsEmpty || (record[0] <= ' ' && record.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0);
}
