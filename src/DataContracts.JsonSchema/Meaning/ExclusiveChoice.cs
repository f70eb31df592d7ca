using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Meaning;

/// <summary>That exactly one of several formulas holds.</summary>
internal static class ExclusiveChoice
{
    /// <param name="table">Where the formula is made.</param>
    /// <param name="branches">Of which one holds.</param>
    /// <param name="tags">For each branch null, or a set: two that have sets without a common element never hold together.</param>
    public static Formula Of(FormulaTable table, IReadOnlyList<Formula> branches, IReadOnlyList<ImmutableHashSet<string>?> tags)
    {
        // Lists of values become one list, so that hundreds of constants do not make tens of thousands of pairs.
        var counts = branches.OfType<ValuesFormula>().Where(list => !list.IsNegated).SelectMany(list => list.Values)
            .GroupBy(value => value.Canonical, StringComparer.Ordinal)
            .ToLookup(group => group.Skip(1).Any(), group => group.First());
        var (once, repeated) = (table.Values(counts[false], isNegated: false), table.Values(counts[true], isNegated: false));
        (Formula Formula, ImmutableHashSet<string>? Tags)[] others =
        [
            .. branches.Select((branch, i) => (branch, tags[i])).Where(branch => branch.branch is not ValuesFormula { IsNegated: false }),
            .. once == table.False ? Array.Empty<(Formula, ImmutableHashSet<string>?)>() : [(once, null)],
        ];
        return table.And(Pairs(others)
            .Where(pair => (pair.First.Types & pair.Second.Types) != 0)
            .Select(pair => table.Or(table.Not(pair.First), table.Not(pair.Second)))
            .Prepend(table.Not(repeated))
            .Prepend(table.Or(others.Select(branch => branch.Formula))));
    }

    /// <summary>The pairs that could hold together, without looking at the others.</summary>
    private static IEnumerable<(Formula First, Formula Second)> Pairs((Formula Formula, ImmutableHashSet<string>? Tags)[] branches)
    {
        var byTag = branches.SelectMany((branch, i) => branch.Tags?.Select(tag => (Tag: tag, Index: i)) ?? [])
            .ToLookup(each => each.Tag, each => each.Index, StringComparer.Ordinal);
        int[] untagged = [.. Enumerable.Range(0, branches.Length).Where(i => branches[i].Tags is null)];
        for (var i = 0; i < branches.Length; i++)
        {
            var beside = branches[i].Tags is { } tags
                ? tags.SelectMany(tag => byTag[tag]).Concat(untagged).Distinct()
                : Enumerable.Range(0, branches.Length);
            foreach (var other in beside.Where(other => other > i))
            {
                yield return (branches[i].Formula, branches[other].Formula);
            }
        }
    }
}
