using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Meaning;

/// <summary>
/// Brings the parts of a conjunction to a normal form: one type formula, one set of values, the tightest limits, no demand on types that
/// can't occur.
/// </summary>
internal sealed class MeetSimplification(FormulaTable table, InstanceTypes types)
{
    public IReadOnlyList<Formula> Run(IReadOnlyList<Formula> parts)
    {
        var kept = new List<Formula>();
        foreach (var part in parts)
        {
            switch (part)
            {
                case TypeFormula or ValuesFormula { IsNegated: false }:
                    break;
                case Atom atom when (atom.Guard & types) == 0:
                    break;
                case Atom atom when IsWeaker(atom, parts):
                    break;
                default:
                    kept.Add(part);
                    break;
            }
        }

        var explicitTypes = parts.OfType<TypeFormula>().Aggregate(InstanceTypes.All, (all, part) => all & part.Types);
        ValuesFormula[] choices = [.. parts.OfType<ValuesFormula>().Where(part => !part.IsNegated)];
        if (choices.Length > 0)
        {
            var common = choices[0].Values.Where(value => choices.All(choice => choice.Allows(value)));
            var remaining = table.Values(
                common.Where(value => (value.Type & explicitTypes) != 0 || IsWrittenOtherwise(value.Type, explicitTypes)),
                isNegated: false);
            if (remaining == table.False)
            {
                return [remaining];
            }

            kept.Add(remaining);
            explicitTypes = (remaining.Types & ~explicitTypes) == 0 ? InstanceTypes.All : explicitTypes;
        }

        if (explicitTypes != InstanceTypes.All)
        {
            kept.Add(table.OfTypes(explicitTypes));
        }

        return kept;
    }

    /// <summary>An integer can be written as 1 or as 1.0, and draft-04 calls only one of them an integer.</summary>
    private static bool IsWrittenOtherwise(InstanceTypes type, InstanceTypes wanted) =>
        (type & InstanceTypes.AnyInteger) != 0 && (wanted & InstanceTypes.AnyInteger) != 0;

    private static bool IsWeaker(Atom atom, IReadOnlyList<Formula> parts) => atom switch
    {
        SizeBound bound =>
            parts.OfType<SizeBound>()
                .Any(other => other.Guard == bound.Guard && other.IsLower == bound.IsLower && (bound.IsLower
                    ? other.Size > bound.Size
                    : other.Size < bound.Size)),
        NumberLimit limit =>
            parts.OfType<NumberLimit>().Any(other => other != limit && other.IsLower == limit.IsLower && IsTighter(other, limit)),
        _ => false,
    };

    private static bool IsTighter(NumberLimit left, NumberLimit right)
    {
        var order = left.Limit.CompareTo(right.Limit);
        return order == 0 ? left.IsExclusive : order > 0 == left.IsLower;
    }
}
