using DataContracts.JsonSchema.Evaluation;

namespace DataContracts.JsonSchema.Meaning;

/// <summary>Puts the ways of several schemas together.</summary>
internal static class CaseProduct
{
    private const int MaxCases = 128;

    /// <summary>All hold. Null where one of them has too many ways, or all together have.</summary>
    public static IReadOnlyList<EvaluationCase>? Of(FormulaTable table, IEnumerable<IReadOnlyList<EvaluationCase>?> schemas)
    {
        IReadOnlyList<EvaluationCase>?[] all = [.. schemas];
        if (all.Contains(null))
        {
            return null;
        }

        // Those that hold in one way go together at once: one after another they would make a longer formula each time.
        List<EvaluationCase> product = [All(table, [.. all.Where(ways => ways!.Count == 1).Select(ways => ways![0])])];
        foreach (var ways in all.Where(ways => ways!.Count != 1).Select(ways => ways!))
        {
            product =
            [
                .. from each in product
                   from way in ways
                   let both = All(table, [each, way])
                   where both.Condition != table.False
                   select both,
            ];
            if (product.Count > MaxCases)
            {
                return null;
            }
        }

        return product;
    }

    private static EvaluationCase All(FormulaTable table, IReadOnlyList<EvaluationCase> cases) =>
        new(table.And(cases.Select(each => each.Condition)), Evaluated.All([.. cases.Select(each => each.Evaluated)]));

    /// <summary>
    /// Any branches hold, of which a formula says how many: each that evaluates something is split into holding and failing.
    /// </summary>
    public static IReadOnlyList<EvaluationCase>? OfBranches(MeaningContext context, IEnumerable<Schema> branches, Formula together)
    {
        var table = context.Table;
        var split = new List<IReadOnlyList<EvaluationCase>?> { new[] { new EvaluationCase(together, Evaluated.Nothing) } };
        foreach (var branch in branches)
        {
            if (context.Cases(branch) is not { } ways)
            {
                return null;
            }

            if (ways.Any(way => !way.Evaluated.IsNothing))
            {
                split.Add([.. ways, new EvaluationCase(table.Not(context.InPlace(branch)), Evaluated.Nothing)]);
            }
        }

        return Of(table, split);
    }
}
