using System.Text;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Keywords;

namespace DataContracts.JsonSchema.Evaluation.Planning;

/// <summary>What can be said of the instances that a schema allows without seeing one. Every answer may allow too much, never too little.</summary>
internal sealed class Demands
{
    // A chain of references deeper than this is not followed: it costs the yes/no pass a branch tried in vain, no more.
    private const int MaxDepth = 12;
    private readonly Dictionary<Schema, ScalarSet> _scalars = [];
    private readonly Dictionary<(Schema, string), MemberDemand> _members = [];

    /// <summary>The strings, integers, Booleans and null that the schema may allow.</summary>
    public ScalarSet Scalars(Schema schema, int depth = 0)
    {
        if (depth > MaxDepth)
        {
            return ScalarSet.All;
        }

        if (!_scalars.TryGetValue(schema, out var known))
        {
            known = schema.Keywords.Aggregate(ScalarSet.All, (set, keyword) => set.Intersect(ScalarsOf(keyword, depth + 1)));
            _scalars[schema] = known;
        }

        return known;
    }

    /// <summary>What the schema demands of a member of the objects that it allows.</summary>
    public MemberDemand Of(Schema schema, string name, int depth = 0)
    {
        if (depth > MaxDepth)
        {
            return MemberDemand.Nothing;
        }

        if (!_members.TryGetValue((schema, name), out var known))
        {
            known = schema.Keywords.Aggregate(MemberDemand.Nothing, (demand, keyword) => demand.And(Of(keyword, name, depth + 1)));
            _members[(schema, name)] = known;
        }

        return known;
    }

    /// <summary>The members of which the schema demands something.</summary>
    public IEnumerable<string> MemberNames(Schema schema, int depth = 0) => depth > MaxDepth ? [] : schema.Keywords.SelectMany(keyword => keyword switch
    {
        RequiredKeyword required => required.Names,
        PropertiesKeyword properties => Enumerable.Range(0, properties.Names.Count)
            .Where(i => !Scalars(properties.Schemas[i]).IsAll)
            .Select(i => Encoding.UTF8.GetString(properties.Names[i])),
        { Combination: not Combination.None } => keyword.InPlaceSubschemas.SelectMany(inner => MemberNames(inner, depth + 1)),
        _ => [],
    });

    private ScalarSet ScalarsOf(Keyword keyword, int depth) => keyword switch
    {
        EnumKeyword allowed => ScalarSet.Of(allowed.Place.Document, allowed.Values),
        ConstKeyword allowed => ScalarSet.Of(allowed.Place.Document, [allowed.Place.ValueToken]),
        NotKeyword { Excluded.Keywords: [EnumKeyword or ConstKeyword] } not when ScalarsOf(not.Excluded.Keywords[0], depth) is { IsAll: false } excluded => excluded.Complement(),
        { Combination: Combination.All } => keyword.InPlaceSubschemas.Select(inner => Scalars(inner, depth)).Aggregate(ScalarSet.All, (all, set) => all.Intersect(set)),
        { Combination: Combination.Any } => keyword.InPlaceSubschemas.Select(inner => Scalars(inner, depth)).Aggregate((any, set) => any.Union(set)),
        _ => ScalarSet.All,
    };

    private MemberDemand Of(Keyword keyword, string name, int depth) => keyword switch
    {
        RequiredKeyword required => MemberDemand.Nothing with { IsRequired = required.Names.Contains(name) },
        PropertiesKeyword properties when properties.Names.IndexOf(Encoding.UTF8.GetBytes(name)) is >= 0 and var index => MemberDemand.Nothing with { Scalars = Scalars(properties.Schemas[index]) },
        { Combination: Combination.All } => keyword.InPlaceSubschemas.Select(inner => Of(inner, name, depth)).Aggregate(MemberDemand.Nothing, (all, demand) => all.And(demand)),
        { Combination: Combination.Any } => keyword.InPlaceSubschemas
            .Where(inner => (inner.Types & InstanceTypes.Object) != 0)
            .Select(inner => Of(inner, name, depth))
            .DefaultIfEmpty(MemberDemand.Nothing)
            .Aggregate((any, demand) => any.Or(demand)),
        _ => MemberDemand.Nothing,
    };
}
