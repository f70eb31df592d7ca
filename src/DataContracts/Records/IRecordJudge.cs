using DataContracts.JsonSchema.Evaluation;

namespace DataContracts.Records;

/// <summary>Finds what is wrong with records.</summary>
internal interface IRecordJudge
{
    /// <summary>Whether a clean record has a finding as well, because it should break its contract.</summary>
    public bool JudgesCleanRecords { get; }

    public RecordProbe CreateProbe();

    /// <param name="record">Bytes that nobody changes any more.</param>
    /// <param name="place">Where the record is in its file.</param>
    /// <param name="steps">What its validation may use.</param>
    public RecordVerdict Judge(ReadOnlyMemory<byte> record, in RecordPlace place, SharedSteps steps);

    public RecordVerdict Unreadable(SyntaxProblem problem);
}
