namespace DataContracts.JsonSchema.Evaluation.Planning;

/// <summary>What every object that a schema allows fulfils for one of its members.</summary>
/// <param name="IsRequired">The member is there.</param>
/// <param name="Scalars">What it is, where it is there and a string, an integer, a Boolean or null.</param>
internal sealed record MemberConstraint(bool IsRequired, ScalarSet Scalars)
{
    public static readonly MemberConstraint None = new(IsRequired: false, ScalarSet.All);

    public MemberConstraint And(MemberConstraint other) => new(IsRequired || other.IsRequired, Scalars.Intersect(other.Scalars));

    public MemberConstraint Or(MemberConstraint other) => new(IsRequired && other.IsRequired, Scalars.Union(other.Scalars));
}
