namespace DataContracts.Records;

/// <summary>Gathers the records of a reader that gives one at a time into blocks: they are read in turn and checked in parallel.</summary>
internal sealed class SequentialRecordSource(IRecordReader reader, RecordLimits limits) : IRecordSource
{
    private readonly Lock _turn = new();
    private long _sequence;
    private bool _hasEnded;

    public bool HasByteOrderMark => false;

    public Exception? Failure { get; private set; }

    public bool HasEnded
    {
        get
        {
            lock (_turn)
            {
                return _hasEnded;
            }
        }
    }

    public bool TryRead(RecordBlock block)
    {
        lock (_turn)
        {
            block.Reset(limits.BlockBytes);
            block.Sequence = _sequence;
            Fill(block);
            if (block.Entries.Count == 0)
            {
                return false;
            }

            _sequence++;
            return true;
        }
    }

    private void Fill(RecordBlock block)
    {
        try
        {
            // A record that is reported takes no bytes, so their number is limited too.
            while (!_hasEnded && block.Length < limits.BlockBytes && block.Entries.Count < limits.BlockRecords)
            {
                var start = block.Length;
                var record = reader.Read(block);
                _hasEnded = record is null;
                block.End(start, record);
            }
        }
        catch (Exception exception)
            when (exception is IOException or InvalidDataException or UnauthorizedAccessException or NotSupportedException)
        {
            Failure = exception;
            _hasEnded = true;
        }
    }
}
