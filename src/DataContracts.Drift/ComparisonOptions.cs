namespace DataContracts.Drift;

/// <summary>How far a comparison goes.</summary>
public sealed record ComparisonOptions
{
    /// <summary>
    /// The most steps for one direction before it is undecided; as many again for finding the keywords that make the difference,
    /// and as many for taking both versions in.
    /// Counted, not timed, so that every machine says the same.
    /// </summary>
    public long MaxSteps { get; init; } = 1_000_000;
}
