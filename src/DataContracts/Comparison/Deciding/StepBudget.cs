namespace DataContracts.Comparison.Deciding;

/// <summary>Counts steps, so that a hard question ends, and ends at the same place on every machine.</summary>
internal sealed class StepBudget(long limit, CancellationToken cancellationToken)
{
    public long Used { get; private set; }

    public bool IsSpent => Used >= limit;

    /// <summary>Counts; whoever searches asks <see cref="IsSpent"/> and then gives up.</summary>
    public void Take(int steps = 1)
    {
        Used += steps;
        if ((Used & 1023) < steps)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
