using System.Runtime.CompilerServices;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Secrets;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Outputs;

/// <summary>Writes down all that an evaluation does. It costs far more than the yes/no pass, which knows nothing of it.</summary>
internal sealed class EvaluationTree : IKeywordVisitor, ISubschemaVisitor
{
    private readonly SourceDocument _document;
    private readonly ViolationCollector _violations = new();
    private SchemaEvaluation? _schema;
    private KeywordEvaluation? _keyword;

    private EvaluationTree(SourceDocument document) => _document = document;

    public static EvaluationRecord Build(SourceDocument document, Schema root, ref Evaluator evaluator, Disclosure disclosure)
    {
        var tree = new EvaluationTree(document);
        var result = tree.Evaluate(ref evaluator, root, 0, null, null);
        if (evaluator.Fault != EvaluationFault.None)
        {
            // Without a verdict, nothing that was seen on the way is worth saying.
            var fault = FaultReport.Create(document, ref evaluator, disclosure);
            result = new SchemaEvaluation(root, 0, null, null);
            result.Fail(_ => fault.Message);
        }

        return new EvaluationRecord(document, result, disclosure);
    }

    void IKeywordVisitor.Visit(ref Evaluator evaluator, Keyword keyword, int instance)
    {
        var schema = _schema!;
        if (schema.Schema.IsFalse)
        {
            schema.Fail(OwnError(ref evaluator, keyword, instance) ?? (static _ => "no value is allowed here"));
            return;
        }

        var outer = _keyword;
        var own = schema.Add(keyword.Location.Keyword);
        var position = schema.Keywords.Count;
        _keyword = own;

        // The subschemas' marks are taken back: those that count are the keyword's own.
        var time = evaluator.Marks.Time;
        (keyword as IApplicator)?.Apply(ref evaluator, instance, this);
        evaluator.Marks.Rollback(time);
        if (evaluator.Fault != EvaluationFault.None)
        {
            // To go down again from every level would square the time.
            return;
        }

        if (keyword.IsValid(ref evaluator, instance))
        {
            if (ApplicatorAnnotation.Of(_document, own, keyword) is { } annotation)
            {
                own.Annotate(annotation, keyword.Location);
            }
        }
        else
        {
            evaluator.Marks.Rollback(time);
            var error = OwnError(ref evaluator, keyword, instance);
            if (schema.Keywords.Skip(position).All(sibling => sibling.IsValid))
            {
                own.Fail(error);
            }
        }

        _keyword = outer;
    }

    void ISubschemaVisitor.Visit(ref Evaluator evaluator, Schema schema, int instance, string? part, string? sibling)
    {
        var owner = _schema!;
        var keyword = sibling is null ? _keyword! : owner.Add(sibling);
        var wasTracking = evaluator.IsTracking;
        evaluator.IsTracking &= instance == owner.Instance;
        var result = Evaluate(ref evaluator, schema, instance, keyword, part);
        evaluator.IsTracking = wasTracking;
        keyword.Add(result);
        if (sibling is not null && !result.IsValid)
        {
            keyword.Fail(null);
        }
    }

    private SchemaEvaluation Evaluate(ref Evaluator evaluator, Schema schema, int instance, KeywordEvaluation? applicator, string? part)
    {
        var result = new SchemaEvaluation(schema, instance, applicator, part);
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            evaluator.Fail(EvaluationFault.TooDeep, null, instance);
        }

        if (evaluator.Fault != EvaluationFault.None || !evaluator.TryTakeSteps(StepLimit.Output, instance))
        {
            return result;
        }

        var (outerSchema, outerKeyword) = (_schema, _keyword);
        var time = evaluator.Marks.Time;
        _schema = result;
        schema.Visit(ref evaluator, instance, this);
        (_schema, _keyword) = (outerSchema, outerKeyword);
        evaluator.Marks.Rollback(time);
        OwnAnnotations.Add(_document, result);
        return result;
    }

    /// <summary>What the keyword itself says; that it is asked also marks what it evaluates, whether it fails or not.</summary>
    private Func<ValueText, string>? OwnError(ref Evaluator evaluator, Keyword keyword, int instance)
    {
        var violations = _violations.Fork();
        keyword.Collect(ref evaluator, violations, instance);
        return violations.Drafts.FirstOrDefault(draft => ReferenceEquals(draft.Location, keyword.Location))?.Message;
    }
}
