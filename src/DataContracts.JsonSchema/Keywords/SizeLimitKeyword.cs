using System.Globalization;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary>The limits of lengths and counts (JSON Schema 2020-12 Validation, sections 6.3.1, 6.3.2, 6.4.1, 6.4.2, 6.5.1, 6.5.2).</summary>
internal sealed class SizeLimitKeyword(KeywordLocation location, SizeLimit limit, int size) : AssertionKeyword(location), IKeywordMeaning
{
    public static readonly KeywordDefinition MinLength = Define(
        "minLength", new(ValidationRules.StringLength, InstanceTypes.String, IsLower: true, "character", CodePoints.Count));
    public static readonly KeywordDefinition MaxLength = Define(
        "maxLength", new(ValidationRules.StringLength, InstanceTypes.String, IsLower: false, "character", CodePoints.Count));
    public static readonly KeywordDefinition MinItems = Define(
        "minItems", new(ValidationRules.ArrayLength, InstanceTypes.Array, IsLower: true, "item", CountItems));
    public static readonly KeywordDefinition MaxItems = Define(
        "maxItems", new(ValidationRules.ArrayLength, InstanceTypes.Array, IsLower: false, "item", CountItems));
    public static readonly KeywordDefinition MinProperties = Define(
        "minProperties", new(ValidationRules.PropertyCount, InstanceTypes.Object, IsLower: true, "property", CountMembers));
    public static readonly KeywordDefinition MaxProperties = Define(
        "maxProperties", new(ValidationRules.PropertyCount, InstanceTypes.Object, IsLower: false, "property", CountMembers));

    public override InstanceTypes AppliesTo => limit.AppliesTo;

    public Formula Meaning(MeaningContext context) => context.Table.Size(limit.AppliesTo, size, limit.IsLower);

    public override bool IsValid(ref Evaluator evaluator, int instance)
    {
        var actual = limit.Measure(ref evaluator, instance, size);
        return limit.IsLower ? actual >= size : actual <= size;
    }

    protected override ViolationDraft Describe(ref Evaluator evaluator, int instance)
    {
        var actual = limit.Measure(ref evaluator, instance, int.MaxValue);
        var expected = string.Create(CultureInfo.InvariantCulture, $"expected {(limit.IsLower ? "at least" : "at most")} {size}");
        return new(
            limit.Rule,
            Location,
            instance,
            text =>
                string.Create(
                    CultureInfo.InvariantCulture, $"{text.WithType(instance)} has {actual} {limit.UnitOf(actual)}, {expected}"))
        {
            Parameters = _ => new() { Limit = size.ToString(CultureInfo.InvariantCulture) },
            Label = _ => $"{expected} {limit.UnitOf(size)}",
            IsAtStart = limit.AppliesTo != InstanceTypes.String,
        };
    }

    private static KeywordDefinition Define(string name, SizeLimit limit) =>
        new(
            name,
            SubschemaShape.None,
            context => context.TryGetSize(out var size) ? new SizeLimitKeyword(context.Location, limit, size) : null)
        {
            AppliesTo = limit.AppliesTo,
            IsLegal = LegalValue.Size,
            UpperLimits = limit.IsLower ? [name.Replace("min", "max", StringComparison.Ordinal)] : [],
        };

    private static int CountItems(ref Evaluator evaluator, int instance, int enough)
    {
        var count = 0;
        for (var item = instance + 1; item < evaluator.Tokens[instance].Next && count <= enough; item = evaluator.Tokens[item].Next)
        {
            count++;
        }

        return count;
    }

    private static int CountMembers(ref Evaluator evaluator, int instance, int enough)
    {
        var count = 0;
        for (var name = instance + 1; name < evaluator.Tokens[instance].Next && count <= enough; name = evaluator.Tokens[name + 1].Next)
        {
            count++;
        }

        return count;
    }
}
