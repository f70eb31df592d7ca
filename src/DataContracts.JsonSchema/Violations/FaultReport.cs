using System.Globalization;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Secrets;

namespace DataContracts.JsonSchema.Violations;

/// <summary>Why there is no verdict, in words.</summary>
internal static class FaultReport
{
    public static Violation Create(SourceDocument document, ref Evaluator evaluator, Disclosure disclosure)
    {
        var keyword = evaluator.FaultPlace;
        var (rule, message) = evaluator.Fault switch
        {
            EvaluationFault.PatternTimeout => (
                SchemaRules.PatternTimeout,
                "the pattern needs more steps on this value than are allowed; write it without nested repetition"),
            EvaluationFault.OutOfSteps => (
                SchemaRules.OutOfSteps,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"validation stopped here after {evaluator.MaxSteps} steps; the rest of the document was not validated")),
            EvaluationFault.Endless => (
                SchemaRules.CircularReference,
                "the contract leads back to itself here without reading anything of the document, so there is no verdict"),
            _ => (SyntaxRules.TooDeep, "references and nesting go deeper than can be evaluated"),
        };
        var range = document.RangeOf(evaluator.FaultInstance);
        return new Violation(
            rule,
            keyword?.Keyword ?? "$ref",
            disclosure.PointerOf(document, evaluator.FaultInstance),
            range,
            keyword?.SchemaLocation ?? new SchemaLocation("", SourceRange.FileStart, ""),
            message,
            HidesSource: !disclosure.ShowsLines(range.StartLine, range.EndLine),
            Label: null);
    }
}
