using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Meaning;

/// <summary>
/// Brings the parts of a conjunction to a normal form: one type formula, one set of values, the tightest limits, no demand on types that
/// can't occur.
/// </summary>
internal sealed class MeetSimplification(FormulaTable table, InstanceTypes types)
{
    private readonly Dictionary<(InstanceTypes Guard, bool IsLower), Atom> _tightest = [];

    public IReadOnlyList<Formula> Run(IReadOnlyList<Formula> parts)
    {
        var kept = new List<Formula>();
        FindTightest(parts);
        foreach (var part in parts)
        {
            switch (part)
            {
                case TypeFormula or ValuesFormula { IsNegated: false }:
                    break;
                case Atom atom when (atom.Guard & types) == 0:
                    break;
                case Atom atom when IsWeaker(atom):
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
            table.Take((long)choices.Length * choices[0].Values.Length);
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

    private void FindTightest(IReadOnlyList<Formula> parts)
    {
        foreach (var atom in parts.OfType<Atom>())
        {
            if (LimitOf(atom) is { } limit && (!_tightest.TryGetValue(limit, out var other) || IsTighter(atom, other)))
            {
                _tightest[limit] = atom;
            }
        }
    }

    private bool IsWeaker(Atom atom) => LimitOf(atom) is { } limit && _tightest[limit] != atom;

    private static (InstanceTypes Guard, bool IsLower)? LimitOf(Atom atom) => atom switch
    {
        SizeBound bound => (bound.Guard, bound.IsLower),
        NumberLimit limit => (limit.Guard, limit.IsLower),
        _ => null,
    };

    private static bool IsTighter(Atom left, Atom right)
    {
        if (left is SizeBound size)
        {
            return size.IsLower ? size.Size > ((SizeBound)right).Size : size.Size < ((SizeBound)right).Size;
        }

        var (limit, other) = ((NumberLimit)left, (NumberLimit)right);
        var order = limit.Limit.CompareTo(other.Limit);
        return order == 0 ? limit.IsExclusive : order > 0 == limit.IsLower;
    }
}
