using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Evaluation.Planning;

/// <summary>
/// A keyword that limits instances in a way that is known without seeing one. What an in-place applicator implies by its
/// <see cref="Combination"/> need not be repeated.
/// </summary>
internal interface IConstrainingKeyword
{
    /// <summary>The types of instances that can pass.</summary>
    public InstanceTypes Admits => InstanceTypes.All;

    /// <summary>The strings, integers, Booleans and null that may pass; never too few.</summary>
    public ScalarSet Scalars(ImpliedConstraints constraints, int depth) => ScalarSet.All;

    /// <summary>What every object that passes fulfils as to a member of that name; never too much.</summary>
    public MemberConstraint Member(ImpliedConstraints constraints, string name, int depth) => MemberConstraint.None;

    /// <summary>The members that the keyword constrains.</summary>
    public IEnumerable<string> ConstrainedMembers(ImpliedConstraints constraints, int depth) => [];
}
