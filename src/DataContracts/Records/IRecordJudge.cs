namespace DataContracts.Records;

/// <summary>Says what is wrong with records.</summary>
internal interface IRecordJudge
{
    /// <summary>Whether a clean record has something to be said about it as well, because it should break its contract.</summary>
    public bool JudgesCleanRecords { get; }

    public RecordProbe CreateProbe();

    /// <param name="record">Bytes that nobody changes any more.</param>
    /// <param name="line">The record's line, from 1.</param>
    public RecordVerdict Judge(ReadOnlyMemory<byte> record, int line);

    public RecordVerdict TooLong(int line);
}
