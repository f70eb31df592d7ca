using System.Runtime.CompilerServices;
using DataContracts.Compilation;
using DataContracts.Dialects;
using DataContracts.Evaluation;
using DataContracts.Reading;
using DataContracts.Violations;

namespace DataContracts.Keywords;

/// <summary><c>$ref</c> (JSON Schema 2020-12 Core, section 8.2.3.1).</summary>
internal sealed class RefKeyword(KeywordPlace place, Schema target, int enteredResource) : Keyword(place)
{
    public static readonly KeywordDefinition Definition = new("$ref", SubschemaShape.None, Compile);

    public override IEnumerable<Schema> InPlaceSubschemas => [target];

    public override bool IsValid(ref Evaluator evaluator, int instance)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return evaluator.Fail(EvaluationFault.TooDeep, Place, instance);
        }

        if (!evaluator.Scope.IsKept)
        {
            return target.IsValid(ref evaluator, instance);
        }

        evaluator.Scope.Push(enteredResource);
        var isValid = target.IsValid(ref evaluator, instance);
        evaluator.Scope.Pop();
        return isValid;
    }

    public override void Collect(ref Evaluator evaluator, ViolationCollector violations, int instance)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            evaluator.Fail(EvaluationFault.TooDeep, Place, instance);
            return;
        }

        if (evaluator.Scope.IsKept)
        {
            evaluator.Scope.Push(enteredResource);
        }

        target.Collect(ref evaluator, violations, instance);
        if (evaluator.Scope.IsKept)
        {
            evaluator.Scope.Pop();
        }
    }

    private static RefKeyword? Compile(KeywordContext context)
    {
        if (!context.Require(InstanceTypes.String, "a URI reference in a string"))
        {
            return null;
        }

        var (document, token, resource) = context.Locate(context.Document.StringOf(context.Value));
        return document is null ? null : new RefKeyword(context.Place, context.Compiler.SchemaAt(document, token, resource!), resource!.Index);
    }
}
