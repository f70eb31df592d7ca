namespace DataContracts.JsonSchema.Evaluation.Planning;

/// <summary>What every object that a schema allows fulfils as to one of its members.</summary>
/// <param name="IsRequired">The member is there.</param>
/// <param name="Scalars">What it is, where it is there and a string, an integer, a Boolean or null.</param>
internal sealed record MemberDemand(bool IsRequired, ScalarSet Scalars)
{
    public static readonly MemberDemand Nothing = new(IsRequired: false, ScalarSet.All);

    public MemberDemand And(MemberDemand other) => new(IsRequired || other.IsRequired, Scalars.Intersect(other.Scalars));

    public MemberDemand Or(MemberDemand other) => new(IsRequired && other.IsRequired, Scalars.Union(other.Scalars));
}
