using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Evaluation;

/// <summary>A keyword that looks at one instance and has no subschema: one sentence explains its no.</summary>
internal abstract class AssertionKeyword(KeywordLocation location) : Keyword(location)
{
    public sealed override void Collect(ref Evaluator evaluator, ViolationCollector violations, int instance)
    {
        if (!IsValid(ref evaluator, instance) && evaluator.Fault == EvaluationFault.None)
        {
            violations.Add(Describe(ref evaluator, instance));
        }
    }

    protected abstract ViolationDraft Describe(ref Evaluator evaluator, int instance);
}
