namespace DataContracts.Records;

/// <summary>Checks the records of a file of any length, on every core and in the memory of a few blocks.</summary>
internal static class RecordStream
{
    public static RecordSummary Check(IRecordSource source, IRecordJudge judge, RecordLimits limits, CancellationToken cancellationToken)
    {
        var tally = new RecordTally(limits.ListedRecords);

        // A small file is one block: waking other cores for it would take longer than the check.
        CheckBlocks(1);
        if (!source.HasEnded)
        {
            var options = new ParallelOptions { CancellationToken = cancellationToken };
            _ = Parallel.For(0, Environment.ProcessorCount, options, _ => CheckBlocks(long.MaxValue));
        }

        return tally.Summarize() with { HasByteOrderMark = source.HasByteOrderMark, Failure = source.Failure };

        void CheckBlocks(long most)
        {
            using var worker = new RecordWorker(source, tally, judge);
            do
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
            while (worker.CheckNext() && --most > 0);
        }
    }
}
