using System.Globalization;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Evaluation.Planning;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary><c>prefixItems</c> (JSON Schema 2020-12 Core, section 10.3.1.1), and the array form of the earlier <c>items</c>.</summary>
internal sealed class PrefixItemsKeyword(KeywordLocation location, Schema[] schemas)
    : Keyword(location), IApplicator, IPlannedKeyword, IKeywordMeaning
{
    public static readonly KeywordDefinition Definition = new("prefixItems", SubschemaShape.SchemaArray, static context =>
        context.Subschemas() is { } schemas ? new PrefixItemsKeyword(context.Location, schemas) : null)
    {
        Applied = AppliedTo.Prefix,
        AppliesTo = InstanceTypes.Array,
    };

    public override InstanceTypes AppliesTo => Definition.AppliesTo;

    private Schema[] _direct = [];

    public void Plan(FastValidationPlan plan) => _direct = [.. schemas.Select(plan.Shortcut)];

    public IEnumerable<AppliedSchema> Subschemas => schemas.Select((schema, i) => new AppliedSchema(schema, Items: (i, i)));

    public Formula Meaning(MeaningContext context) =>
        context.Table.And(schemas.Select((schema, i) => context.Table.Items(i, i, context.Child(schema), isSome: false)));

    public IReadOnlyList<ConditionalEvaluation> Evaluations(MeaningContext context) =>
        [new ConditionalEvaluation(context.Table.True, new Evaluated { Prefix = schemas.Length })];

    public IEnumerable<KeywordPart> Parts(MeaningContext context) =>
        schemas.Select((schema, i) => new KeywordPart(schema, context, Items: (i, i)));

    public override bool IsValid(ref Evaluator evaluator, int instance)
    {
        var end = evaluator.Tokens[instance].Next;
        var item = instance + 1;
        for (var i = 0; i < _direct.Length && item < end; i++)
        {
            if (!_direct[i].IsValidForChild(ref evaluator, item))
            {
                return false;
            }

            evaluator.Mark(item);
            item = evaluator.Tokens[item].Next;
        }

        return true;
    }

    public void Apply(ref Evaluator evaluator, int instance, ISubschemaVisitor visitor)
    {
        var end = evaluator.Tokens[instance].Next;
        var item = instance + 1;
        for (var i = 0; i < schemas.Length && item < end; i++)
        {
            visitor.Visit(ref evaluator, schemas[i], item, i.ToString(CultureInfo.InvariantCulture));
            item = evaluator.Tokens[item].Next;
        }
    }

    public override void Collect(ref Evaluator evaluator, ViolationCollector violations, int instance)
    {
        var end = evaluator.Tokens[instance].Next;
        var item = instance + 1;
        for (var i = 0; i < schemas.Length && item < end; i++)
        {
            evaluator.Mark(item);
            ItemsKeyword.CollectItem(ref evaluator, violations, schemas[i], null, item, i);
            item = evaluator.Tokens[item].Next;
        }
    }
}
