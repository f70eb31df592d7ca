using System.Globalization;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary>
/// <c>contains</c> with <c>minContains</c> and <c>maxContains</c> (JSON Schema 2020-12 Core, section 10.3.1.3; Validation, sections 6.4.4
/// and 6.4.5).
/// </summary>
internal sealed class ContainsKeyword(KeywordLocation location, Schema schema, int least, int most, bool evaluatesItems)
    : AssertionKeyword(location), IApplicator, IKeywordMeaning
{
    /// <summary>2020-12: the items found count as evaluated.</summary>
    public static readonly KeywordDefinition Definition = new(
        "contains", SubschemaShape.Schema, static context => Compile(context, evaluatesItems: true))
    {
        Applied = AppliedTo.ValidItems,
    };

    /// <summary>2019-09 and earlier.</summary>
    public static readonly KeywordDefinition WithoutEvaluation = new(
        "contains", SubschemaShape.Schema, static context => Compile(context, evaluatesItems: false));

    public static readonly KeywordDefinition MinContains = new("minContains", SubschemaShape.None, CheckSize) { IsLegal = LegalValue.Size };
    public static readonly KeywordDefinition MaxContains = new("maxContains", SubschemaShape.None, CheckSize) { IsLegal = LegalValue.Size };

    public override InstanceTypes AppliesTo => InstanceTypes.Array;

    public Formula Meaning(MeaningContext context)
    {
        var child = context.Child(schema);
        return context.Table.And(
            context.Table.ItemCount(child, least, isLower: true), context.Table.ItemCount(child, most, isLower: false));
    }

    public IReadOnlyList<EvaluationCase> Cases(MeaningContext context) =>
        [new EvaluationCase(Meaning(context), evaluatesItems ? new Evaluated { Matching = [context.Child(schema)] } : Evaluated.Nothing)];

    public override bool IsValid(ref Evaluator evaluator, int instance)
    {
        var needsAll = (evaluatesItems && evaluator.IsTracking) || most != int.MaxValue;
        var count = 0;
        var end = evaluator.Tokens[instance].Next;
        for (var item = instance + 1; item < end && (needsAll || count < least); item = evaluator.Tokens[item].Next)
        {
            if (schema.IsValidForChild(ref evaluator, item))
            {
                count++;
                if (evaluatesItems)
                {
                    evaluator.Mark(item);
                }
            }
        }

        return count >= least && count <= most;
    }

    public void Apply(ref Evaluator evaluator, int instance, ISubschemaVisitor visitor)
    {
        var end = evaluator.Tokens[instance].Next;
        for (var item = instance + 1; item < end; item = evaluator.Tokens[item].Next)
        {
            visitor.Visit(ref evaluator, schema, item);
        }
    }

    protected override ViolationDraft Describe(ref Evaluator evaluator, int instance)
    {
        var count = 0;
        for (var item = instance + 1; item < evaluator.Tokens[instance].Next; item = evaluator.Tokens[item].Next)
        {
            count += schema.IsValidForChild(ref evaluator, item) ? 1 : 0;
        }

        var expected = count < least
            ? $"at least {least.ToString(CultureInfo.InvariantCulture)}"
            : $"at most {most.ToString(CultureInfo.InvariantCulture)}";
        var wanted = ValueText.Literal(Location.Document, Location.ValueToken);
        return new(
            ValidationRules.Contains,
            Location,
            instance,
            _ => string.Create(CultureInfo.InvariantCulture, $"{count} items match {wanted}, expected {expected}"))
        {
            IsAtStart = true,
            Parameters = _ => new() { Limit = (count < least ? least : most).ToString(CultureInfo.InvariantCulture) },
        };
    }

    private static ContainsKeyword Compile(KeywordContext context, bool evaluatesItems)
    {
        var least = context.TryGetSibling("minContains", out var min) && context.TryReadSize(min, out var minimum) ? minimum : 1;
        var most = context.TryGetSibling("maxContains", out var max) && context.TryReadSize(max, out var maximum) ? maximum : int.MaxValue;
        return new ContainsKeyword(context.Location, context.Subschema(context.Value), least, most, evaluatesItems);
    }

    private static Keyword? CheckSize(KeywordContext context)
    {
        context.TryGetSize(out _);
        return null;
    }
}
