using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Evaluation.Planning;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary><c>const</c> (JSON Schema 2020-12 Validation, section 6.1.3).</summary>
internal sealed class ConstKeyword(KeywordLocation place) : AssertionKeyword(place)
{
    public static readonly KeywordDefinition Definition = new(
        "const", SubschemaShape.None, static context => new ConstKeyword(context.Place))
    { IsLegal = LegalValue.Any };

    public override InstanceTypes Admits => ScalarSet.TypesOf(Place.Document, [Place.ValueToken]);

    public override ScalarSet Scalars(ImpliedConstraints constraints, int depth) => ScalarSet.Of(Place.Document, [Place.ValueToken]);

    public override Formula Meaning(MeaningContext context) =>
        context.Table.Values([InstanceValue.Read(Place.Document, Place.ValueToken)], isNegated: false);

    public override bool IsValid(ref Evaluator evaluator, int instance) =>
        JsonEquality.AreEqual(evaluator.Utf8, evaluator.Tokens, instance, Place.Document.Utf8, Place.Document.Tokens, Place.ValueToken);

    protected override ViolationDraft Describe(ref Evaluator evaluator, int instance)
    {
        var expected = ValueText.Literal(Place.Document, Place.ValueToken);
        return new(ValidationRules.Const, Place, instance, text => $"expected {expected}, found {text.Of(instance)}")
        {
            Parameters = _ => new() { Expected = [expected] },
            Label = _ => $"expected {expected}",
        };
    }
}
