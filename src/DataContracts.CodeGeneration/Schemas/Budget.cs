namespace DataContracts.CodeGeneration.Schemas;

/// <summary>
/// Limits the work for one contract to a multiple of the schemas that were reached, in steps, so that every machine gives the same code.
/// </summary>
internal sealed class Budget(SchemaIds ids, long least = 100_000)
{
    /// <summary>What a schema of the contract adds to the budget.</summary>
    public const int StepsPerSchema = 256;

    /// <summary>Steps used so far.</summary>
    public long Used { get; private set; }

    /// <summary>Takes some steps; false where none are left.</summary>
    public bool Spend(int count)
    {
        Used += count;
        return Used <= least + ((long)ids.Count * StepsPerSchema);
    }
}
