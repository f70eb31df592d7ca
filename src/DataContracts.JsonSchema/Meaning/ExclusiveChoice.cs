
namespace DataContracts.JsonSchema.Meaning;

/// <summary>That exactly one of several formulas holds.</summary>
internal static class ExclusiveChoice
{
    public static Formula Of(FormulaTable table, IReadOnlyList<Formula> branches)
    {
        // Lists of values become one list, so that hundreds of constants do not make tens of thousands of pairs.
        var counts = branches.OfType<ValuesFormula>().Where(list => !list.IsNegated).SelectMany(list => list.Values)
            .GroupBy(value => value.Canonical, StringComparer.Ordinal)
            .ToLookup(group => group.Skip(1).Any(), group => group.First());
        var (once, repeated) = (table.Values(counts[false], isNegated: false), table.Values(counts[true], isNegated: false));
        Formula[] others =
        [
            .. branches.Where(branch => branch is not ValuesFormula { IsNegated: false }),
            .. once == table.False ? Array.Empty<Formula>() : [once],
        ];
        return table.And(others
            .SelectMany((branch, i) => others.Skip(i + 1)
                .Where(other => (other.Types & branch.Types) != 0)
                .Select(other => table.Or(table.Not(branch), table.Not(other))))
            .Prepend(table.Not(repeated))
            .Prepend(table.Or(others)));
    }
}
