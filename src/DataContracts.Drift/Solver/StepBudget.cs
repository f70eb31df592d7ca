namespace DataContracts.Drift.Solver;

/// <summary>Counts steps, so that a hard question ends, and ends at the same place on every machine.</summary>
internal sealed class StepBudget(long limit, CancellationToken cancellationToken, StepBudget? whole = null)
{
    private const int StepsBetweenChecks = 1024;

    public long Used { get; private set; }

    /// <summary>How many are left.</summary>
    public long Left => Math.Max(0, Math.Min(limit - Used, whole?.Left ?? long.MaxValue));

    public bool IsSpent => Used >= limit || whole is { IsSpent: true };

    /// <summary>A share of this budget for one question of many.</summary>
    public StepBudget Share(int divisor) => Part(Math.Max(1, limit / divisor));

    /// <summary>So many steps of this budget, or what is left of it.</summary>
    public StepBudget Part(long steps) => new(steps, cancellationToken, this);

    /// <summary>Counts, and ends the comparison where nothing is left: for work without which there is no question to ask.</summary>
    /// <exception cref="BudgetSpentException">Nothing is left.</exception>
    public void Demand(long steps)
    {
        Take(steps);
        if (IsSpent)
        {
            throw new BudgetSpentException();
        }
    }

    /// <summary>Counts; a search asks <see cref="IsSpent"/> and then gives up.</summary>
    public void Take(long steps = 1)
    {
        Used += steps;
        whole?.Take(steps);
        if ((Used & (StepsBetweenChecks - 1)) < steps)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
