namespace DataContracts.Records;

/// <summary>Checks a stream that holds one JSON document a line, of any length, on every core and in the memory of a few blocks.</summary>
internal static class RecordStream
{
    public static RecordSummary Check(Stream input, IRecordJudge judge, RecordLimits limits, CancellationToken cancellationToken)
    {
        var reader = new RecordReader(input, limits);
        var tally = new RecordTally(limits.ListedRecords);

        // A small file is one block: waking other cores for it would take longer than the check.
        CheckBlocks(1);
        if (!reader.HasEnded)
        {
            var options = new ParallelOptions { CancellationToken = cancellationToken };
            _ = Parallel.For(0, Environment.ProcessorCount, options, _ => CheckBlocks(long.MaxValue));
        }

        return tally.Summarize() with { HasByteOrderMark = reader.HasByteOrderMark, Failure = reader.Failure };

        void CheckBlocks(long most)
        {
            using var worker = new RecordWorker(reader, tally, judge);
            do
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
            while (worker.CheckNext() && --most > 0);
        }
    }
}
