using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary>
/// In place of a keyword that leads back to its own schema without reading anything of the document: what it means is not defined
/// (JSON Schema 2020-12 Core, section 9.4.1), so a document that meets it has no verdict.
/// </summary>
internal sealed class EndlessReference(KeywordLocation location) : Keyword(location)
{
    public override bool IsValid(ref Evaluator evaluator, int instance) =>
        evaluator.Fail(EvaluationFault.Endless, Location, instance);

    public override void Collect(ref Evaluator evaluator, ViolationCollector violations, int instance) =>
        _ = evaluator.Fail(EvaluationFault.Endless, Location, instance);
}
