using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.Records;

/// <summary>Checks block after block with buffers of its own.</summary>
internal sealed class RecordWorker(IRecordSource source, RecordTally tally, IRecordJudge judge) : IDisposable
{
    private readonly RecordProbe _probe = judge.CreateProbe();
    private readonly RecordBlock _block = new();

    /// <summary>Checks the block that comes next; false after the last one.</summary>
    public bool CheckNext()
    {
        if (!source.TryRead(_block))
        {
            return false;
        }

        tally.Add(CheckBlock());
        return true;
    }

    public void Dispose() => _probe.Dispose();

    private BlockResult CheckBlock()
    {
        var result = new BlockResult(_block.Sequence);
        _probe.Begin(_block.Length);
        if (_block.Entries.Count > 0)
        {
            CheckEntries(result);
        }
        else
        {
            CheckLines(result);
        }

        return result;
    }

    private void CheckEntries(BlockResult result)
    {
        var start = 0;
        foreach (var (end, record) in _block.Entries)
        {
            if (record.Problem is { } problem)
            {
                result.Add(judge.Unreadable(problem), isListed: !IsCounted(result));
            }
            else
            {
                Check(_block.Bytes[start..end], new RecordPlace(0, record), result);
            }

            start = end;
        }
    }

    private void CheckLines(BlockResult result)
    {
        var rest = _block.Bytes;
        for (var line = _block.FirstLine; !rest.IsEmpty; line++)
        {
            var end = rest.IndexOf((byte)'\n');
            var record = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (!IsBlank(record))
            {
                Check(record, new RecordPlace(line), result);
            }
        }
    }

    private void Check(ReadOnlySpan<byte> record, in RecordPlace place, BlockResult result)
    {
        var isCounted = IsCounted(result);
        if (!judge.JudgesCleanRecords)
        {
            if (_probe.IsClean(record))
            {
                result.AddClean();
                return;
            }

            // A byte order mark alone does not make a record invalid.
            if (isCounted && !Tokenizer.StartsWithByteOrderMark(record))
            {
                result.AddInvalid();
                return;
            }
        }

        result.Add(judge.Judge(record.ToArray(), in place, _probe.Explaining), isListed: !isCounted);
    }

    private static bool IsBlank(ReadOnlySpan<byte> record) =>
        record.IsEmpty || (record[0] <= ' ' && record.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0);

    private bool IsCounted(BlockResult result) => tally.IsFull || result.Listed.Count == tally.Capacity;
}
