using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Evaluation.Planning;

/// <summary>The one member of an object whose value tells most of the branches of an <c>anyOf</c> or <c>oneOf</c> apart.</summary>
internal sealed class Discriminator
{
    private const int MaxNames = 32;
    private const int MaxValues = 1024;
    private readonly byte[] _name;
    private readonly Schema[] _all;
    private readonly Schema[] _absent;
    private readonly Schema[] _other;
    private readonly NameTable _strings;
    private readonly Schema[][] _byString;
    private readonly NameTable _literals;
    private readonly Schema[][] _byLiteral;

    private Discriminator(string name, Schema[] branches, MemberConstraint[] demands, string[] values)
    {
        Schema[] Select(Func<MemberConstraint, bool> isFulfilled) => [.. branches.Where((_, i) => isFulfilled(demands[i]))];
        (NameTable, Schema[][]) Table(string[] keys, int prefix) =>
            (
                new NameTable(keys.Select(key => GeneralizedUtf8.Encode(key[prefix..]))),
                [.. keys.Select(key => Select(demand => demand.Scalars.Contains(key)))]);

        _name = GeneralizedUtf8.Encode(name);
        _all = branches;
        _absent = Select(demand => !demand.IsRequired);
        _other = Select(demand => demand.Scalars.IsComplement);
        (_strings, _byString) = Table([.. values.Where(IsString)], 1);
        (_literals, _byLiteral) = Table([.. values.Where(value => !IsString(value))], 0);
    }

    /// <summary>How many branches remain on average, where every case is as likely.</summary>
    private double Remaining => _byString.Concat(_byLiteral).Append(_absent).Append(_other).Average(branches => branches.Length);

    /// <summary>The member which leaves the fewest branches; null where none is worth looking for.</summary>
    public static Discriminator? Choose(Schema[] branches, ImpliedConstraints constraints)
    {
        if (branches.Length < 2)
        {
            return null;
        }

        var best = branches.SelectMany(branch => constraints.MemberNames(branch)).Distinct(StringComparer.Ordinal).Take(MaxNames)
            .Select(name => Create(name, branches, constraints))
            .OfType<Discriminator>()
            .MinBy(candidate => candidate.Remaining);
        return best?.Remaining <= branches.Length * 0.7 ? best : null;
    }

    /// <summary>The branches that may be valid, in their order.</summary>
    public Schema[] BranchesFor(ref Evaluator evaluator, int instance)
    {
        var value = Members.Find(evaluator.Utf8, evaluator.Tokens, instance, _name);
        if (value < 0)
        {
            return _absent;
        }

        ref readonly var token = ref evaluator.Tokens[value];
        if (token.Type == InstanceTypes.String)
        {
            return _strings.IndexOf(evaluator.Utf8, in token) is >= 0 and var index ? _byString[index] : _other;
        }

        var literal = token.Text(evaluator.Utf8);
        return (token.Type & (InstanceTypes.Object | InstanceTypes.Array)) == 0 && ScalarSet.HasUniqueText(in token, literal)
            ? _literals.IndexOf(literal) is >= 0 and var found
            ? _byLiteral[found]
            : _other
            : _all;
    }

    private static Discriminator? Create(string name, Schema[] branches, ImpliedConstraints constraints)
    {
        MemberConstraint[] ofBranches = [.. branches.Select(branch => constraints.Of(branch, name))];
        string[] values = [.. ofBranches.SelectMany(demand => demand.Scalars.Values).Distinct(StringComparer.Ordinal).Take(MaxValues + 1)];
        return values.Length > MaxValues ? null : new Discriminator(name, branches, ofBranches, values);
    }

    private static bool IsString(string value) => value.StartsWith('"');
}
