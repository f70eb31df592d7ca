using DataContracts.JsonSchema.Evaluation;

namespace DataContracts.JsonSchema.Meaning;

/// <summary>
/// What schemas evaluate, as a list of conditions. They are not multiplied: n branches that may hold have n conditions, not 2^n ways.
/// </summary>
internal static class EvaluationList
{
    private const int MaxConditions = 512;

    /// <summary>What all of them evaluate, each condition once; null where one is not known or there are too many.</summary>
    public static IReadOnlyList<ConditionalEvaluation>? All(IEnumerable<IReadOnlyList<ConditionalEvaluation>?> lists)
    {
        var byCondition = new Dictionary<int, (Formula Condition, List<Evaluated> Evaluated)>();
        foreach (var list in lists)
        {
            if (list is null || byCondition.Count > MaxConditions)
            {
                return null;
            }

            foreach (var (condition, evaluated) in list)
            {
                if (!byCondition.TryGetValue(condition.Id, out var known))
                {
                    known = (condition, []);
                    byCondition.Add(condition.Id, known);
                }

                known.Evaluated.Add(evaluated);
            }
        }

        return [.. byCondition.Values.Select(each => new ConditionalEvaluation(each.Condition, Evaluated.All(each.Evaluated)))];
    }

    /// <summary>The same where something holds, and nothing where it does not.</summary>
    public static IReadOnlyList<ConditionalEvaluation>? When(
        FormulaTable table, Formula condition, IReadOnlyList<ConditionalEvaluation>? list) =>
        list is null or [] ? list : [.. list.Select(each => each with { Condition = table.And(condition, each.Condition) })];

    /// <summary>What branches evaluate: each that holds.</summary>
    public static IReadOnlyList<ConditionalEvaluation>? OfBranches(MeaningContext context, IEnumerable<Schema> branches) =>
        All(branches.Select(branch => When(context.Table, context.InPlace(branch), context.Evaluations(branch))));
}
