namespace DataContracts.Drift.Solver;

/// <summary>What kept a question from being decided.</summary>
/// <param name="Keyword">The keyword, or a few words.</param>
/// <param name="Location">Its location, where that is known.</param>
internal sealed record Obstacle(string Keyword, SchemaLocation? Location)
{
    public static Obstacle OutOfSteps => Outcome.OutOfSteps.Obstacle!;
}
