using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Tests.Evaluation.Limits;

/// <summary>The cost of an evaluation in steps and in reported text.</summary>
internal sealed record StepCount(bool IsValid, long Verdict, long Explanation, int Violations, int Characters)
{
    public static StepCount Of(CompiledSchema contract, SourceDocument document)
    {
        var evaluator = new Evaluator(document.Utf8, document.Tokens, needsMarks: true, needsScope: true);
        try
        {
            var isValid = contract.Root.IsValid(ref evaluator, 0);
            var verdict = evaluator.Steps;
            evaluator.RememberVerdicts();
            evaluator.Marks.Rollback(0);
            contract.Root.Collect(ref evaluator, new ViolationCollector(), 0);
            Assert.Equal(EvaluationFault.None, evaluator.Fault);
            var violations = contract.Validate(document);
            Assert.Equal(isValid, violations.IsEmpty);
            return new StepCount(
                isValid, verdict, evaluator.Steps - verdict, violations.Length, violations.Sum(violation => violation.Message.Length));
        }
        finally
        {
            evaluator.Dispose();
        }
    }
}
