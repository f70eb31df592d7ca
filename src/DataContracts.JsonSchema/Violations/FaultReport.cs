using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Schemas.Compilation;

namespace DataContracts.JsonSchema.Violations;

/// <summary>Why there is no verdict, in words.</summary>
internal static class FaultReport
{
    public static Violation Create(SourceDocument document, EvaluationFault fault, KeywordLocation? keyword, int instance)
    {
        var schema = keyword?.SchemaLocation ?? new SchemaLocation("", SourceRange.FileStart, "");
        var (rule, message) = fault == EvaluationFault.PatternTimeout
            ? (SchemaRules.PatternTimeout, "the pattern needs more steps on this value than are allowed; write it without nested repetition")
            : (SyntaxRules.TooDeep, "references and nesting go deeper than can be evaluated");
        return new Violation(
            rule, keyword?.Keyword ?? "$ref", document.Pointers.Of(instance), document
                .RangeOf(instance), schema, message, HidesSource: false, Label: null);
    }
}
