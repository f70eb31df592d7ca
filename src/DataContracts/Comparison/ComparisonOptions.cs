namespace DataContracts;

/// <summary>How far a comparison goes.</summary>
public sealed record ComparisonOptions
{
    /// <summary>The most steps that one comparison takes before the rest is undecided. Counted, not timed, so that every machine says the same.</summary>
    public long MaxSteps { get; init; } = 2_000_000;
}
