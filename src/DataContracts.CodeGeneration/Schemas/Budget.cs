namespace DataContracts.CodeGeneration.Schemas;

/// <summary>Limits the work for one contract to a multiple of its size, in steps, so that every machine gives the same code.</summary>
internal sealed class Budget(long steps)
{
    /// <summary>What a token of the contract adds to the budget.</summary>
    public const int StepsPerToken = 64;

    private const int LeastSteps = 100_000;

    /// <summary>Steps used so far.</summary>
    public long Used { get; private set; }

    /// <summary>A budget for a contract of so many JSON tokens.</summary>
    public static Budget For(int tokens) => new(LeastSteps + ((long)tokens * StepsPerToken));

    /// <summary>Takes some steps; false where none are left.</summary>
    public bool Spend(int count)
    {
        Used += count;
        return Used <= steps;
    }
}
