using System.Runtime.CompilerServices;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary>The step from a reference to its schema: the stack is guarded, and the schema's resource entered and left.</summary>
internal static class ReferenceStep
{
    public static bool IsValid(ref Evaluator evaluator, Schema target, int resource, KeywordLocation location, int instance)
    {
        if (!evaluator.Scope.IsKept)
        {
            return target.IsValidByReference(ref evaluator, instance, location);
        }

        evaluator.Scope.Push(resource);
        var isValid = target.IsValidByReference(ref evaluator, instance, location);
        evaluator.Scope.Pop();
        return isValid;
    }

    public static void Apply(ref Evaluator evaluator, Schema target, int resource, int instance, ISubschemaVisitor visitor)
    {
        if (evaluator.Scope.IsKept)
        {
            evaluator.Scope.Push(resource);
        }

        visitor.Visit(ref evaluator, target, instance);
        if (evaluator.Scope.IsKept)
        {
            evaluator.Scope.Pop();
        }
    }

    public static void Collect(
        ref Evaluator evaluator, ViolationCollector violations, Schema target, int resource, KeywordLocation location, int instance)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            evaluator.Fail(EvaluationFault.TooDeep, location, instance);
            return;
        }

        if (evaluator.Scope.IsKept)
        {
            evaluator.Scope.Push(resource);
        }

        violations.CollectOnce(ref evaluator, target, instance);
        if (evaluator.Scope.IsKept)
        {
            evaluator.Scope.Pop();
        }
    }
}
