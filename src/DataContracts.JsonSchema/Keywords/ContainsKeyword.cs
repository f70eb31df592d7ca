using System.Globalization;
using System.Text;
using DataContracts.JsonSchema.Changes;
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
internal sealed class ContainsKeyword(
    KeywordLocation location, Schema schema, ContainsLimit? minContains, ContainsLimit? maxContains, bool evaluatesItems)
    : AssertionKeyword(location), IApplicator, IKeywordMeaning, IChangeDescription
{
    /// <summary>2020-12: the items found count as evaluated.</summary>
    public static readonly KeywordDefinition Definition = new(
        "contains", SubschemaShape.Schema, static context => Compile(context, evaluatesItems: true))
    {
        Applied = AppliedTo.ValidItems,
        AppliesTo = InstanceTypes.Array,
    };

    /// <summary>2019-09 and earlier.</summary>
    public static readonly KeywordDefinition WithoutEvaluation = new(
        "contains", SubschemaShape.Schema, static context => Compile(context, evaluatesItems: false))
    {
        AppliesTo = InstanceTypes.Array,
    };

    public static readonly KeywordDefinition MinContains = new("minContains", SubschemaShape.None, CheckSize)
    {
        AppliesTo = InstanceTypes.Array,
        IsLegal = LegalValue.Size,
        EffectiveBeside = ["contains"],
        UpperLimits = ["maxContains", "maxItems"],
    };
    public static readonly KeywordDefinition MaxContains = new("maxContains", SubschemaShape.None, CheckSize)
    {
        AppliesTo = InstanceTypes.Array,
        IsLegal = LegalValue.Size,
        EffectiveBeside = ["contains"],
    };

    private readonly int _least = minContains?.Size ?? 1;
    private readonly int _most = maxContains?.Size ?? int.MaxValue;

    private string Wanted => ValueText.Literal(Location, Location.ValueToken);

    private string? MinText => minContains?.Text;

    private string? MaxText => maxContains?.Text;

    public override InstanceTypes AppliesTo => Definition.AppliesTo;

    public IEnumerable<AppliedSchema> Subschemas => [new AppliedSchema(schema, Items: AppliedSchema.AllItems)];

    public Formula Meaning(MeaningContext context)
    {
        var child = context.Child(schema);
        return context.Table.And(
            context.Table.ItemCount(child, _least, isLower: true), context.Table.ItemCount(child, _most, isLower: false));
    }

    public IReadOnlyList<ConditionalEvaluation> Evaluations(MeaningContext context) =>
        evaluatesItems ? [new ConditionalEvaluation(context.Table.True, new Evaluated { Matching = [context.Child(schema)] })] : [];

    /// <summary>Where it asks for the same items, it asks for more or fewer of them.</summary>
    public string? DescribeChange(KeywordChange change)
    {
        if (change.Other is not ContainsKeyword other || Wanted != other.Wanted)
        {
            return null;
        }

        return _least != other._least ? change.Became(MinContains.Name, MinText, other.MinText)
            : _most != other._most ? change.Became(MaxContains.Name, MaxText, other.MaxText)
            : change.AllowsOtherThanBefore();
    }

    public override bool IsValid(ref Evaluator evaluator, int instance)
    {
        var needsAll = (evaluatesItems && evaluator.IsTracking) || _most != int.MaxValue;
        var count = 0;
        var end = evaluator.Tokens[instance].Next;
        for (var item = instance + 1; item < end && (needsAll || count < _least); item = evaluator.Tokens[item].Next)
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

        return count >= _least && count <= _most;
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

        var expected = count < _least
            ? $"at least {_least.ToString(CultureInfo.InvariantCulture)}"
            : $"at most {_most.ToString(CultureInfo.InvariantCulture)}";
        return new(
            ValidationRules.Contains,
            Location,
            instance,
            _ => string.Create(CultureInfo.InvariantCulture, $"{count} items match {Wanted}, expected {expected}"))
        {
            IsAtStart = true,
            Parameters = _ => new() { Limit = (count < _least ? _least : _most).ToString(CultureInfo.InvariantCulture) },
        };
    }

    private static ContainsKeyword Compile(KeywordContext context, bool evaluatesItems) =>
        new(
            context.Location,
            context.Subschema(context.Value),
            LimitOf(context, MinContains),
            LimitOf(context, MaxContains),
            evaluatesItems);

    private static ContainsLimit? LimitOf(KeywordContext context, KeywordDefinition keyword) =>
        context.TryGetSibling(keyword.Name, out var token) && context.TryReadSize(token, out var size)
            ? new ContainsLimit(size, ValueText.Shorten(Encoding.UTF8.GetString(context.Document.TextOf(token))))
            : null;

    private static Keyword? CheckSize(KeywordContext context)
    {
        context.TryGetSize(out _);
        return null;
    }
}
