using System.Globalization;
using DataContracts.JsonSchema.Changes;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Evaluation.Planning;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary>
/// <c>items</c> (JSON Schema 2020-12 Core, section 10.3.1.2) with its earlier forms: one schema for the items after the first few.
/// </summary>
internal sealed class ItemsKeyword(KeywordLocation location, Schema schema, int skipped)
    : Keyword(location), IApplicator, IPlannedKeyword, IKeywordMeaning, IChangeDescription
{
    /// <summary>2020-12: the items after <c>prefixItems</c>.</summary>
    public static readonly KeywordDefinition Items = new("items", SubschemaShape.Schema, CompileItems)
    {
        AppliesTo = InstanceTypes.Array,
        Applied = AppliedTo.Items,
    };

    /// <summary>2019-09 and earlier: a schema for all, or an array of schemas.</summary>
    public static readonly KeywordDefinition ItemsOrTuple = new("items", SubschemaShape.SchemaOrArray, CompileItemsOrTuple)
    {
        AppliesTo = InstanceTypes.Array,
        Applied = AppliedTo.ItemsOrPrefix,
    };

    /// <summary>2019-09 and earlier: the items after the array form of <c>items</c>.</summary>
    public static readonly KeywordDefinition AdditionalItems = new(
        "additionalItems", SubschemaShape.Schema, CompileAdditionalItems)
    { AppliesTo = InstanceTypes.Array, Applied = AppliedTo.Items, EffectiveBeside = ["items"] };

    public override InstanceTypes AppliesTo => Items.AppliesTo;

    private Schema? _direct;

    public void Plan(FastValidationPlan plan) => _direct = plan.ShortcutOrNone(schema);

    public bool AllowsAll(InstanceTypes type) => _direct is null;

    public IEnumerable<AppliedSchema> Subschemas => [new AppliedSchema(schema, Items: (skipped, int.MaxValue))];

    public Formula Meaning(MeaningContext context) =>
        context.Table.Items(skipped, int.MaxValue, context.Child(schema), isSome: false);

    public IReadOnlyList<ConditionalEvaluation> Evaluations(MeaningContext context) =>
        [new ConditionalEvaluation(context.Table.True, new Evaluated { Prefix = int.MaxValue })];

    public IEnumerable<KeywordPart> Parts(MeaningContext context) =>
        schema.IsFalse ? [] : [new KeywordPart(schema, context, Items: (skipped, int.MaxValue))];

    public string? DescribeChange(KeywordChange change) =>
        schema.IsFalse ? $"further items are {change.NowOrNoLonger} allowed{change.WithinValue}" : null;

    public override bool IsValid(ref Evaluator evaluator, int instance)
    {
        if (_direct is not { } direct)
        {
            return true;
        }

        var end = evaluator.Tokens[instance].Next;
        for (var item = First(ref evaluator, instance); item < end; item = evaluator.Tokens[item].Next)
        {
            if (!direct.IsValidForChild(ref evaluator, item))
            {
                return false;
            }

            evaluator.Mark(item);
        }

        return true;
    }

    public override void Collect(ref Evaluator evaluator, ViolationCollector violations, int instance)
    {
        var end = evaluator.Tokens[instance].Next;
        for (var item = First(ref evaluator, instance); item < end; item = evaluator.Tokens[item].Next)
        {
            evaluator.Mark(item);
            CollectItem(ref evaluator, violations, schema, Location, item, skipped);
            if (schema.IsFalse)
            {
                // One word on the first item too many is enough.
                break;
            }
        }
    }

    public void Apply(ref Evaluator evaluator, int instance, ISubschemaVisitor visitor)
    {
        var end = evaluator.Tokens[instance].Next;
        for (var item = First(ref evaluator, instance); item < end; item = evaluator.Tokens[item].Next)
        {
            visitor.Visit(ref evaluator, schema, item);
        }
    }

    /// <summary>An item whose schema is <c>false</c> is one too many.</summary>
    public static void CollectItem(
        ref Evaluator evaluator, ViolationCollector violations, Schema schema, KeywordLocation? location, int item, int position)
    {
        if (!schema.IsFalse)
        {
            schema.CollectChild(ref evaluator, violations, item);
            return;
        }

        violations.Add(new ViolationDraft(
            ValidationRules.UnexpectedItem,
            location ?? schema.Keywords[0].Location,
            item,
            _ => string.Create(CultureInfo.InvariantCulture, $"this array may have at most {position} items"))
        {
            Parameters = _ => new() { Limit = position.ToString(CultureInfo.InvariantCulture) },
            Label = _ => "one item too many",
        });
    }

    private int First(ref Evaluator evaluator, int instance)
    {
        var end = evaluator.Tokens[instance].Next;
        var item = instance + 1;
        for (var i = 0; i < skipped && item < end; i++)
        {
            item = evaluator.Tokens[item].Next;
        }

        return item;
    }

    private static ItemsKeyword? CompileItems(KeywordContext context)
    {
        if (context.ValueType == InstanceTypes.Array)
        {
            context.Invalid("one schema for all items; write 'prefixItems' for a list with one schema for each of the first items");
            return null;
        }

        var skipped = context.TryGetSibling("prefixItems", out var prefix) ? context.Items(prefix).Count() : 0;
        return new ItemsKeyword(context.Location, context.Subschema(context.Value), skipped);
    }

    private static Keyword? CompileItemsOrTuple(KeywordContext context) =>
        context.ValueType == InstanceTypes.Array
            ? new PrefixItemsKeyword(context.Location, [.. context.Items(context.Value).Select(context.Subschema)])
            : new ItemsKeyword(context.Location, context.Subschema(context.Value), 0);

    private static ItemsKeyword? CompileAdditionalItems(KeywordContext context) =>
        context.TryGetSibling("items", out var items) && context.Document.Tokens[items].Type == InstanceTypes.Array
            ? new ItemsKeyword(context.Location, context.Subschema(context.Value), context.Items(items).Count())
            : null;
}
