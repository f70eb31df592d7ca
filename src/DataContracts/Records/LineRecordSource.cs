using System.Globalization;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.Rules;

namespace DataContracts.Records;

/// <summary>Cuts a stream that holds one JSON document a line into blocks of whole lines.</summary>
/// <param name="input">The stream.</param>
/// <param name="limits">How much is held of it.</param>
/// <param name="start">What was read of it already.</param>
internal sealed class LineRecordSource(Stream input, RecordLimits limits, byte[]? start = null) : IRecordSource
{
    private const byte LineEnd = (byte)'\n';

    private readonly Lock _turn = new();
    private readonly int _blockBytes = BlockBytesOf(input, limits);
    private byte[] _rest = start ?? [];
    private int _restLength = start?.Length ?? 0;
    private long _line = 1;
    private long _sequence;
    private bool _hasEnded;

    public bool HasByteOrderMark { get; private set; }

    public Exception? Failure { get; private set; }

    public bool HasEnded
    {
        get
        {
            lock (_turn)
            {
                return _hasEnded && _restLength == 0;
            }
        }
    }

    public static IRecordSource Open(Stream input, RecordLimits limits) => new LineRecordSource(input, limits);

    public bool TryRead(RecordBlock block)
    {
        lock (_turn)
        {
            block.Reset(Math.Max(_blockBytes, _restLength));
            block.Sequence = _sequence;
            block.FirstLine = _line;
            _rest.AsSpan(0, _restLength).CopyTo(block.Free);
            block.Length = _restLength;
            _restLength = 0;
            Fill(block);
            _line += block.Bytes.Count(LineEnd);
            if (block.Length == 0 && block.Entries.Count == 0)
            {
                return false;
            }

            _sequence++;
            return true;
        }
    }

    private void Fill(RecordBlock block)
    {
        while (true)
        {
            ReadInto(block);
            SkipByteOrderMark(block);
            var end = block.Bytes.LastIndexOf(LineEnd) + 1;
            if (_hasEnded)
            {
                return;
            }

            if (end > 0)
            {
                Keep(block, end);
                return;
            }

            if (block.Length >= limits.RecordBytes)
            {
                SkipRecord(block);
                return;
            }

            block.Grow(limits.RecordBytes);
        }
    }

    private void ReadInto(RecordBlock block)
    {
        try
        {
            while (!_hasEnded && block.Length < block.Capacity)
            {
                var read = input.Read(block.Free);
                block.Length += read;
                _hasEnded = read == 0;
            }
        }
        catch (Exception exception)
            when (exception is IOException or InvalidDataException or UnauthorizedAccessException or NotSupportedException)
        {
            Failure = exception;
            _hasEnded = true;
        }
    }

    private void SkipByteOrderMark(RecordBlock block)
    {
        if (_sequence == 0 && !HasByteOrderMark && Tokenizer.StartsWithByteOrderMark(block.Bytes))
        {
            HasByteOrderMark = true;
            block.RemoveStart(3);
        }
    }

    /// <summary>What follows the last line end belongs to the block that comes next.</summary>
    private void Keep(RecordBlock block, int end)
    {
        var rest = block.Bytes[end..];
        if (_rest.Length < rest.Length)
        {
            _rest = new byte[Math.Max(rest.Length, limits.BlockBytes)];
        }

        rest.CopyTo(_rest);
        _restLength = rest.Length;
        block.Length = end;
    }

    private void SkipRecord(RecordBlock block)
    {
        var end = 0;
        while (end == 0 && !_hasEnded)
        {
            block.Length = 0;
            ReadInto(block);
            end = block.Bytes.IndexOf(LineEnd) + 1;
        }

        Keep(block, end == 0 ? block.Length : end);
        block.Length = 0;
        block.End(0, new SourceRecord(TooLong(_line)));
        _line++;
    }

    private SyntaxProblem TooLong(long line) => new(ReadingRules.Unreadable, new RecordPlace(line).Start, string.Create(
        CultureInfo.InvariantCulture,
        $"this record is longer than {limits.RecordBytes / (1024 * 1024)} MiB, the most that is read of one line; "
        + $"if the file holds one document, name it *.json"));

    /// <summary>One byte more than a small file has, so that one block sees its end.</summary>
    private static int BlockBytesOf(Stream input, RecordLimits limits) =>
        input.CanSeek ? (int)Math.Clamp(input.Length - input.Position + 1, 1024, limits.BlockBytes) : limits.BlockBytes;
}
