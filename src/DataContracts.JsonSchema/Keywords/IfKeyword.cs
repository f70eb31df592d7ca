using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary><c>if</c>, <c>then</c> and <c>else</c> (JSON Schema 2020-12 Core, section 10.2.2).</summary>
internal sealed class IfKeyword(KeywordLocation location, Schema condition, Schema? then, Schema? otherwise)
    : Keyword(location), IInPlaceApplicator, IKeywordMeaning
{
    public static readonly KeywordDefinition Definition = new("if", SubschemaShape.Schema, Compile)
    {
        EffectiveBeside = ["then", "else"],
    };

    public static readonly KeywordDefinition Then = Branch("then");

    public static readonly KeywordDefinition Else = Branch("else");

    private static KeywordDefinition Branch(string name) =>
        KeywordDefinition.Annotation(name, SubschemaShape.Schema) with { Asserts = true, EffectiveBeside = ["if"] };

    public IEnumerable<Schema> InPlaceSubschemas => new[] { condition, then, otherwise }.OfType<Schema>();

    public bool MayPassOver => true;

    public Formula Meaning(MeaningContext context)
    {
        var table = context.Table;
        var holds = context.InPlace(condition);
        return table.And(
            then is null ? table.True : table.Or(table.Not(holds), context.InPlace(then)),
            otherwise is null ? table.True : table.Or(holds, context.InPlace(otherwise)));
    }

    public IReadOnlyList<ConditionalEvaluation>? Evaluations(MeaningContext context)
    {
        var holds = context.InPlace(condition);
        IReadOnlyList<ConditionalEvaluation>? Where(Formula when, Schema? schema) =>
            schema is null ? [] : EvaluationList.When(context.Table, when, context.Evaluations(schema));
        return EvaluationList.All([Where(holds, condition), Where(holds, then), Where(context.Table.Not(holds), otherwise)]);
    }

    public override bool IsValid(ref Evaluator evaluator, int instance)
    {
        var branch = condition.IsValidAsBranch(ref evaluator, instance) ? then : otherwise;
        return branch is null || branch.IsValid(ref evaluator, instance);
    }

    public void Apply(ref Evaluator evaluator, int instance, ISubschemaVisitor visitor)
    {
        visitor.Visit(ref evaluator, condition, instance);
        var isThen = condition.IsValidAsBranch(ref evaluator, instance);
        if ((isThen ? then : otherwise) is { } branch)
        {
            visitor.Visit(ref evaluator, branch, instance, sibling: isThen ? Then.Name : Else.Name);
        }
    }

    public override void Collect(ref Evaluator evaluator, ViolationCollector violations, int instance)
    {
        var holds = condition.IsValidAsBranch(ref evaluator, instance);
        if ((holds ? then : otherwise) is { } branch)
        {
            violations.CollectUnder(
                ref evaluator, branch, instance, ConditionText.Of(condition, holds, evaluator.Utf8, evaluator.Tokens, instance));
        }
    }

    private static IfKeyword Compile(KeywordContext context) =>
        new(
            context.Location,
            context.Subschema(context.Value),
            context.TryGetSibling("then", out var then) ? context.Subschema(then) : null,
            context.TryGetSibling("else", out var otherwise) ? context.Subschema(otherwise) : null);
}
