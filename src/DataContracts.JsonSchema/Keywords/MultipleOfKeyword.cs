using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Numbers;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary><c>multipleOf</c> (JSON Schema 2020-12 Validation, section 6.2.1).</summary>
internal sealed class MultipleOfKeyword(KeywordLocation location) : AssertionKeyword(location), IKeywordMeaning
{
    public static readonly KeywordDefinition Definition = new("multipleOf", SubschemaShape.None, Compile)
    {
        AppliesTo = InstanceTypes.Number,
        IsLegal = LegalValue.PositiveNumber,
    };

    public override InstanceTypes AppliesTo => Definition.AppliesTo;

    public Formula Meaning(MeaningContext context) =>
        context.Table.Atom(new Multiple(DecimalNumber.Parse(Location.Document.TextOf(Location.ValueToken)), isNegated: false));

    public override bool IsValid(ref Evaluator evaluator, int instance) =>
        ExactNumber.Parse(evaluator.Tokens[instance].Text(evaluator.Utf8))
            .IsMultipleOf(ExactNumber.Parse(Location.Document.TextOf(Location.ValueToken)));

    protected override ViolationDraft Describe(ref Evaluator evaluator, int instance)
    {
        var divisor = ValueText.Literal(Location, Location.ValueToken);
        return new(ValidationRules.MultipleOf, Location, instance, text => $"{text.Of(instance)} is not a multiple of {divisor}")
        {
            Parameters = _ => new() { Limit = divisor },
            Label = _ => $"must be a multiple of {divisor}",
        };
    }

    private static MultipleOfKeyword? Compile(KeywordContext context)
    {
        if ((context.ValueType & InstanceTypes.Number) == 0
            || ExactNumber.Parse(context.Document.TextOf(context.Value)).CompareTo(ExactNumber.Parse("0"u8)) <= 0)
        {
            context.Invalid("a number greater than 0");
            return null;
        }

        return new MultipleOfKeyword(context.Location);
    }
}
