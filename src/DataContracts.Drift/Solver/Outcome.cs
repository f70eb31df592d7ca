using DataContracts.JsonSchema.Meaning;

namespace DataContracts.Drift.Solver;

/// <summary>Whether a formula can be satisfied: a value that does, a proof that none does, or what prevented either.</summary>
/// <param name="Witness">A value that satisfies it, or null.</param>
/// <param name="Obstacle">What could not be decided, or null.</param>
internal sealed record Outcome(InstanceValue? Witness, Obstacle? Obstacle)
{
    public static Outcome Unsatisfiable { get; } = new(null, null);

    public static Outcome OutOfSteps { get; } = Undecided("more steps than one comparison may take");

    public bool IsSatisfiable => Witness is not null;

    public bool IsUnsatisfiable => Witness is null && Obstacle is null;

    public static Outcome Satisfied(InstanceValue witness) =>
        witness.Size <= InstanceValue.MaxSize ? new(witness, null) : Undecided("a smallest document that is too large to build");

    public static Outcome Undecided(string keyword, SchemaLocation? location = null) => new(null, new Obstacle(keyword, location));

    /// <summary>Satisfied where the value is known to answer, unsatisfiable where it is known not to.</summary>
    public static Outcome Of(bool? truth, InstanceValue value, string keyword) => truth switch
    {
        true => Satisfied(value),
        false => Unsatisfiable,
        null => Undecided(keyword),
    };

    /// <summary>What conditions that all have to hold come to: one that fails decides, however many others are open.</summary>
    public static Outcome OfAll(IEnumerable<Outcome> conditions)
    {
        Outcome? undecided = null;
        Outcome? last = null;
        foreach (var condition in conditions)
        {
            if (condition.IsUnsatisfiable)
            {
                return condition;
            }

            undecided ??= condition.IsSatisfiable ? null : condition;
            last = condition;
        }

        return undecided ?? last ?? Satisfied(InstanceValue.Null);
    }
}
