using DataContracts.JsonSchema.Meaning;

namespace DataContracts.Drift.Deciding;

/// <summary>Whether a formula can be satisfied: a value that does, a proof that none does, or what stood in the way of either.</summary>
/// <param name="Witness">A value that satisfies it, or null.</param>
/// <param name="Obstacle">What could not be decided, or null.</param>
internal sealed record Outcome(InstanceValue? Witness, Obstacle? Obstacle)
{
    public static Outcome Unsatisfiable { get; } = new(null, null);

    public bool IsSatisfiable => Witness is not null;

    public bool IsUnsatisfiable => Witness is null && Obstacle is null;

    public static Outcome Satisfied(InstanceValue witness) => new(witness, null);

    public static Outcome Undecided(string keyword, SchemaLocation? location = null) => new(null, new Obstacle(keyword, location));
}

/// <summary>What kept a question from being decided.</summary>
/// <param name="Keyword">The keyword, or a few words.</param>
/// <param name="Location">Where it stands, where that is known.</param>
internal sealed record Obstacle(string Keyword, SchemaLocation? Location);
