using System.Runtime.CompilerServices;

namespace DataContracts.JsonSchema.Evaluation;

/// <summary>
/// What a schema changes in the evaluation while its keywords are asked: its resource is in the dynamic scope, and where one of its
/// keywords runs last, the marks of what is evaluated start with it.
/// </summary>
internal readonly struct SchemaFrame
{
    private readonly bool _wasTracking;
    private readonly int _outerStart;
    private readonly bool _isInScope;

    private SchemaFrame(bool wasTracking, int outerStart, bool isInScope)
    {
        _wasTracking = wasTracking;
        _outerStart = outerStart;
        _isInScope = isInScope;
    }

    /// <summary>Enters the schema; false where the stack does not last for it, which is noted.</summary>
    public static bool TryEnter(ref Evaluator evaluator, Schema schema, int instance, out SchemaFrame frame)
    {
        var isInScope = schema.EnteredResource >= 0 && evaluator.Scope.IsKept;
        frame = new SchemaFrame(evaluator.IsTracking, evaluator.SchemaStart, isInScope);
        if (isInScope)
        {
            if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            {
                return evaluator.Fail(EvaluationFault.TooDeep, null, instance);
            }

            evaluator.Scope.Push(schema.EnteredResource);
        }

        if (schema.Tracks)
        {
            evaluator.IsTracking = true;
            evaluator.SchemaStart = evaluator.Marks.Time;
        }

        return true;
    }

    /// <summary>Takes back the marks where nobody outside asks for them.</summary>
    public void DropOwnMarks(ref Evaluator evaluator, Schema schema)
    {
        if (schema.Tracks && !_wasTracking)
        {
            evaluator.Marks.Rollback(evaluator.SchemaStart);
        }
    }

    /// <summary>Puts back what was there before.</summary>
    public void Leave(ref Evaluator evaluator)
    {
        evaluator.SchemaStart = _outerStart;
        evaluator.IsTracking = _wasTracking;
        if (_isInScope)
        {
            evaluator.Scope.Pop();
        }
    }
}
