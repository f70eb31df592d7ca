namespace DataContracts.Drift.Deciding;

/// <summary>Counts steps, so that a hard question ends, and ends at the same place on every machine.</summary>
internal sealed class StepBudget(long limit, CancellationToken cancellationToken, StepBudget? whole = null)
{
    public long Used { get; private set; }

    public bool IsSpent => Used >= limit || whole is { IsSpent: true };

    /// <summary>A share of this budget for one question of many.</summary>
    public StepBudget Share(int divisor) => new(Math.Max(1, limit / divisor), cancellationToken, this);

    /// <summary>Counts; whoever searches asks <see cref="IsSpent"/> and then gives up.</summary>
    public void Take(int steps = 1)
    {
        Used += steps;
        whole?.Take(steps);
        if ((Used & 1023) < steps)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
