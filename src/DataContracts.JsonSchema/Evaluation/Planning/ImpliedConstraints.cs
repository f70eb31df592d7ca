using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Evaluation.Planning;

/// <summary>
/// What is known of the instances that a schema allows without seeing one. Every answer may allow too much, never too little.
/// </summary>
internal sealed class ImpliedConstraints
{
    // A longer chain of references is not followed: all that costs is that fast validation tries a branch in vain.
    private const int MaxDepth = 12;
    private readonly Dictionary<Schema, ScalarSet> _scalars = [];
    private readonly Dictionary<(Schema, string), MemberConstraint> _members = [];

    /// <summary>The strings, integers, Booleans and null that the schema may allow.</summary>
    public ScalarSet Scalars(Schema schema, int depth = 0)
    {
        if (depth > MaxDepth)
        {
            return ScalarSet.All;
        }

        if (!_scalars.TryGetValue(schema, out var known))
        {
            known = schema.Keywords.Aggregate(ScalarSet.All, (set, keyword) => set.Intersect(Scalars(keyword, depth + 1)));
            _scalars[schema] = known;
        }

        return known;
    }

    /// <summary>What the schema asks of a member of the objects that it allows.</summary>
    public MemberConstraint Of(Schema schema, string name, int depth = 0)
    {
        if (depth > MaxDepth)
        {
            return MemberConstraint.None;
        }

        if (!_members.TryGetValue((schema, name), out var known))
        {
            known = schema.Keywords.Aggregate(MemberConstraint.None, (all, keyword) => all.And(Of(keyword, name, depth + 1)));
            _members[(schema, name)] = known;
        }

        return known;
    }

    /// <summary>The members of which the schema asks something.</summary>
    public IEnumerable<string> MemberNames(Schema schema, int depth = 0) =>
        depth > MaxDepth ? [] : schema.Keywords.SelectMany(keyword => MemberNames(keyword, depth + 1));

    private ScalarSet Scalars(Keyword keyword, int depth) => keyword switch
    {
        IConstrainingKeyword constraining => constraining.Scalars(this, depth),
        IInPlaceApplicator { Combination: Combination.All } all => all.InPlaceSubschemas
            .Select(inner => Scalars(inner, depth))
            .Aggregate(ScalarSet.All, (every, set) => every.Intersect(set)),
        IInPlaceApplicator { Combination: Combination.Any } any => any.InPlaceSubschemas
            .Select(inner => Scalars(inner, depth))
            .Aggregate((some, set) => some.Union(set)),
        _ => ScalarSet.All,
    };

    private MemberConstraint Of(Keyword keyword, string name, int depth) => keyword switch
    {
        IConstrainingKeyword constraining => constraining.Member(this, name, depth),
        IInPlaceApplicator { Combination: Combination.All } all => all.InPlaceSubschemas
            .Select(inner => Of(inner, name, depth))
            .Aggregate(MemberConstraint.None, (every, constraint) => every.And(constraint)),
        IInPlaceApplicator { Combination: Combination.Any } any => any.InPlaceSubschemas
            .Where(inner => (inner.Types & InstanceTypes.Object) != 0)
            .Select(inner => Of(inner, name, depth))
            .DefaultIfEmpty(MemberConstraint.None)
            .Aggregate((some, constraint) => some.Or(constraint)),
        _ => MemberConstraint.None,
    };

    private IEnumerable<string> MemberNames(Keyword keyword, int depth) => keyword switch
    {
        IConstrainingKeyword constraining => constraining.ConstrainedMembers(this, depth),
        IInPlaceApplicator { Combination: not Combination.None } combining =>
            combining.InPlaceSubschemas.SelectMany(inner => MemberNames(inner, depth)),
        _ => [],
    };
}
