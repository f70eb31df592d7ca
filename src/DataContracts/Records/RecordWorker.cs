using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.Records;

/// <summary>Checks block after block with buffers of its own.</summary>
internal sealed class RecordWorker(RecordReader reader, RecordTally tally, IRecordJudge judge) : IDisposable
{
    private readonly RecordProbe _probe = judge.CreateProbe();
    private readonly RecordBlock _block = new();

    /// <summary>Checks the block that comes next; false behind the last one.</summary>
    public bool CheckNext()
    {
        if (!reader.TryRead(_block))
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
        if (_block.IsTooLong)
        {
            result.Add(judge.TooLong(Number(_block.FirstLine)), isListed: true);
            return result;
        }

        var rest = _block.Bytes;
        for (var line = _block.FirstLine; !rest.IsEmpty; line++)
        {
            var end = rest.IndexOf((byte)'\n');
            var record = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (!IsBlank(record))
            {
                Check(record, line, result);
            }
        }

        return result;
    }

    private void Check(ReadOnlySpan<byte> record, long line, BlockResult result)
    {
        var isCounted = tally.IsFull || result.Listed.Count == tally.Capacity;
        if (!judge.JudgesCleanRecords)
        {
            if (_probe.IsClean(record))
            {
                result.AddClean();
                return;
            }

            // A byte order mark alone is no reason to call a record invalid.
            if (isCounted && !Tokenizer.StartsWithByteOrderMark(record))
            {
                result.AddInvalid();
                return;
            }
        }

        result.Add(judge.Judge(record.ToArray(), Number(line)), isListed: !isCounted);
    }

    private static bool IsBlank(ReadOnlySpan<byte> record) =>
        record.IsEmpty || (record[0] <= ' ' && record.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0);

    private static int Number(long line) => (int)Math.Min(line, int.MaxValue);
}
