using DataContracts.JsonSchema.Changes;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary><c>unevaluatedItems</c> (JSON Schema 2020-12 Core, section 11.2).</summary>
internal sealed class UnevaluatedItemsKeyword(KeywordLocation location, Schema schema)
    : Keyword(location), IApplicator, IUnevaluatedMeaning, IChangeDescription
{
    public static readonly KeywordDefinition Definition = new("unevaluatedItems", SubschemaShape.Schema,
        static context => new UnevaluatedItemsKeyword(context.Location, context.Subschema(context.Value)))
    {
        Applied = AppliedTo.Items,
        AppliesTo = InstanceTypes.Array,
    };

    public override InstanceTypes AppliesTo => Definition.AppliesTo;

    public override bool RunsLast => true;

    public IEnumerable<AppliedSchema> Subschemas => [new AppliedSchema(schema, Items: AppliedSchema.AllItems)];

    public Evaluated Evaluates { get; } = new() { Prefix = int.MaxValue };

    public Formula? Rest(MeaningContext context, IReadOnlyList<ConditionalEvaluation> evaluations) =>
        UnevaluatedParts.Items(context, evaluations, context.Child(schema));

    public string? DescribeChange(KeywordChange change) =>
        schema.IsFalse ? $"further items are {change.NowOrNoLonger} allowed{change.WithinValue}" : null;

    public override bool IsValid(ref Evaluator evaluator, int instance)
    {
        var end = evaluator.Tokens[instance].Next;
        for (var item = instance + 1; item < end; item = evaluator.Tokens[item].Next)
        {
            if (!evaluator.Marks.IsSetSince(item, evaluator.SchemaStart))
            {
                if (!schema.IsValidForChild(ref evaluator, item))
                {
                    return false;
                }

                evaluator.Mark(item);
            }
        }

        return true;
    }

    public void Apply(ref Evaluator evaluator, int instance, ISubschemaVisitor visitor)
    {
        var end = evaluator.Tokens[instance].Next;
        for (var item = instance + 1; item < end; item = evaluator.Tokens[item].Next)
        {
            if (!evaluator.Marks.IsSetSince(item, evaluator.SchemaStart))
            {
                visitor.Visit(ref evaluator, schema, item);
            }
        }
    }

    public override void Collect(ref Evaluator evaluator, ViolationCollector violations, int instance)
    {
        var end = evaluator.Tokens[instance].Next;
        for (var item = instance + 1; item < end; item = evaluator.Tokens[item].Next)
        {
            if (!evaluator.Marks.IsSetSince(item, evaluator.SchemaStart))
            {
                evaluator.Mark(item);
                if (schema.IsFalse)
                {
                    var unexpected = item;
                    violations.Add(new ViolationDraft(
                        ValidationRules.UnexpectedItem,
                        Location,
                        item,
                        text => $"{text.WithType(unexpected)} is not an expected item of this array")
                    {
                        Label = _ => "unexpected item",
                    });
                }
                else
                {
                    schema.CollectChild(ref evaluator, violations, item);
                }
            }
        }
    }
}
