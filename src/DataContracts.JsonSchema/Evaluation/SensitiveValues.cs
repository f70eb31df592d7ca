using System.Runtime.CompilerServices;

namespace DataContracts.JsonSchema.Evaluation;

/// <summary>
/// Finds the values and names that some schema marks as secret. A mark counts in each branch that is applied, whether it accepts or not.
/// </summary>
internal sealed class SensitiveValues : IKeywordVisitor, ISubschemaVisitor
{
    private readonly HashSet<MemoKey> _visited = [];
    private readonly SortedSet<int> _found = [];

    private SensitiveValues()
    {
    }

    /// <summary>Tokens of values and names in an instance; the instance itself where evaluating it had to be given up.</summary>
    public static List<int> Find(Schema root, ref Evaluator evaluator, int instance)
    {
        var values = new SensitiveValues();
        values.Walk(ref evaluator, root, instance);
        return evaluator.Fault == EvaluationFault.None ? [.. values._found] : [instance];
    }

    void IKeywordVisitor.Visit(ref Evaluator evaluator, Keyword keyword, int instance)
    {
        var time = evaluator.Marks.Time;
        (keyword as IApplicator)?.Apply(ref evaluator, instance, this);
        evaluator.Marks.Rollback(time);

        // What a keyword evaluates decides what unevaluatedProperties and unevaluatedItems are applied to.
        if (evaluator.IsTracking && evaluator.Fault == EvaluationFault.None && !keyword.IsValid(ref evaluator, instance))
        {
            evaluator.Marks.Rollback(time);
        }
    }

    void ISubschemaVisitor.Visit(ref Evaluator evaluator, Schema schema, int instance, string? part, string? sibling)
    {
        var wasTracking = evaluator.IsTracking;
        evaluator.IsTracking = false;
        Walk(ref evaluator, schema, instance);
        evaluator.IsTracking = wasTracking;
    }

    private void Walk(ref Evaluator evaluator, Schema schema, int instance)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            evaluator.Fail(EvaluationFault.TooDeep, null, instance);
        }

        if (evaluator.Fault != EvaluationFault.None || !_visited.Add(MemoKey.Of(ref evaluator, schema, instance)))
        {
            return;
        }

        if (schema.IsSensitive)
        {
            _found.Add(instance);
        }

        var time = evaluator.Marks.Time;
        schema.Visit(ref evaluator, instance, this);
        evaluator.Marks.Rollback(time);
    }
}
