namespace DataContracts.Records;

/// <summary>Gives the records of a file in blocks. Any number of workers take turns.</summary>
internal interface IRecordSource
{
    public bool HasByteOrderMark { get; }

    /// <summary>Why reading stopped before the end, or null.</summary>
    public Exception? Failure { get; }

    /// <summary>Whether the last block has been given.</summary>
    public bool HasEnded { get; }

    /// <summary>Fills a block with the records that come next; false after the last one.</summary>
    public bool TryRead(RecordBlock block);
}
