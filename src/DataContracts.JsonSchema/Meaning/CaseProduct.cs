using DataContracts.JsonSchema.Evaluation;

namespace DataContracts.JsonSchema.Meaning;

/// <summary>Puts the ways of several schemas together.</summary>
internal static class CaseProduct
{
    private const int MaxCases = 128;

    /// <summary>All hold. Null where one of them has too many ways, or all together have.</summary>
    public static IReadOnlyList<EvaluationCase>? Of(FormulaTable table, IEnumerable<IReadOnlyList<EvaluationCase>?> schemas)
    {
        List<EvaluationCase> product = [new(table.True, Evaluated.Nothing)];
        foreach (var ways in schemas)
        {
            if (ways is null)
            {
                return null;
            }

            product =
            [
                .. from each in product
                   from way in ways
                   let condition = table.And(each.Condition, way.Condition)
                   where condition != table.False
                   select new EvaluationCase(condition, each.Evaluated.And(way.Evaluated)),
            ];
            if (product.Count > MaxCases)
            {
                return null;
            }
        }

        return product;
    }

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
