using System.Collections.Immutable;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Evaluation.Planning;

/// <summary>
/// The member that most branches of a <c>oneOf</c> demand, each with values of its own: two branches without a common value exclude one
/// another.
/// </summary>
internal static class BranchTags
{
    private const int MaxNames = 32;

    /// <summary>The values that each branch demands of the member, where it allows nothing but objects; null where it does not.</summary>
    public static IReadOnlyList<ImmutableHashSet<string>?> Find(IReadOnlyList<Schema> branches)
    {
        var constraints = new ImpliedConstraints();
        return branches.SelectMany(branch => constraints.MemberNames(branch)).Distinct(StringComparer.Ordinal).Take(MaxNames)
            .Select(name => branches.Select(branch => TagsOf(constraints, branch, name)).ToArray())
            .Prepend(new ImmutableHashSet<string>?[branches.Count])
            .MaxBy(tags => tags.Count(tag => tag is not null))!;
    }

    private static ImmutableHashSet<string>? TagsOf(ImpliedConstraints constraints, Schema branch, string name) =>
        (branch.Types & ~InstanceTypes.Object) == 0
        && constraints.Of(branch, name) is { IsRequired: true, Scalars: { IsComplement: false, HasOthers: false, Values: var values } }
            ? values
            : null;
}
