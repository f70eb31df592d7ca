using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.Records;

/// <summary>Checks block after block with buffers of its own.</summary>
internal sealed class RecordWorker(IRecordSource source, RecordTally tally, IRecordJudge judge) : IRecordVisitor, IDisposable
{
    private readonly RecordProbe _probe = judge.CreateProbe();
    private readonly RecordBlock _block = new();
    private BlockResult _result = new(0);

    private bool IsCounted => tally.IsFull || _result.Listed.Count == tally.Capacity;

    /// <summary>Checks the block that comes next; false after the last one.</summary>
    public bool CheckNext()
    {
        if (!source.TryRead(_block))
        {
            return false;
        }

        _result = new BlockResult(_block.Sequence);
        _probe.Begin(_block.Length);
        _block.Visit(this);
        tally.Add(_result);
        return true;
    }

    public void Dispose() => _probe.Dispose();

    void IRecordVisitor.VisitUnreadable(SyntaxProblem problem) => _result.Add(judge.Unreadable(problem), isListed: !IsCounted);

    void IRecordVisitor.Visit(ReadOnlySpan<byte> record, in RecordPlace place)
    {
        var isCounted = IsCounted;
        if (!judge.JudgesCleanRecords)
        {
            if (_probe.IsClean(record))
            {
                _result.AddClean();
                return;
            }

            // A byte order mark alone does not make a record invalid.
            if (isCounted && !Tokenizer.StartsWithByteOrderMark(record))
            {
                _result.AddInvalid();
                return;
            }
        }

        _result.Add(judge.Judge(record.ToArray(), in place, _probe.Explaining), isListed: !isCounted);
    }
}
