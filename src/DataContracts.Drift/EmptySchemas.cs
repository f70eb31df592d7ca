using DataContracts.Drift.Solver;
using DataContracts.Drift.Translation;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Meaning;

namespace DataContracts.Drift;

/// <summary>Proves that a schema allows nothing at all.</summary>
internal static class EmptySchemas
{
    /// <summary>Those of some schemas for which it is proved within a number of steps for all; of the rest nothing is known.</summary>
    /// <param name="schemas">The schemas. What they mean must not depend on how they were reached.</param>
    /// <param name="maxSteps">The most steps.</param>
    /// <param name="cancellationToken">Ends it early by an <see cref="OperationCanceledException"/>.</param>
    public static IReadOnlyList<Schema> Find(IReadOnlyList<Schema> schemas, long maxSteps, CancellationToken cancellationToken = default)
    {
        var empty = new List<Schema>();
        try
        {
            var table = new FormulaTable();
            var budget = new StepBudget(maxSteps, cancellationToken);
            var translator = new Translator(table) { Budget = budget };
            var scope = translator.Context([], -1).Scope;
            Child[] nodes = [.. schemas.Select(schema => translator.ChildOf(schema, scope))];
            translator.Complete();
            translator.Budget = null;
            var solver = new Satisfiability(table, budget, translator.DistinguishesFloats);
            for (var i = 0; i < nodes.Length && !budget.IsSpent; i++)
            {
                if (solver.Solve([nodes[i]]).IsUnsatisfiable)
                {
                    empty.Add(schemas[i]);
                }
            }
        }
        catch (Exception exception) when (exception is BudgetSpentException or InsufficientExecutionStackException)
        {
            // What was proved before is proved.
        }

        return empty;
    }
}
