using DataContracts.JsonSchema.Changes;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Evaluation.Planning;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary><c>const</c> (JSON Schema 2020-12 Validation, section 6.1.3).</summary>
internal sealed class ConstKeyword(KeywordLocation location)
    : AssertionKeyword(location), IConstrainingKeyword, IKeywordMeaning, IChangeDescription
{
    public static readonly KeywordDefinition Definition = new(
        "const", SubschemaShape.None, static context => new ConstKeyword(context.Location))
    { IsLegal = LegalValue.Any, Values = HeldValues.One };

    private InstanceValue Value => InstanceValue.Read(Location.Document, Location.ValueToken);

    public InstanceTypes Admits => ScalarSet.TypesOf(Location.Document, [Location.ValueToken]);

    public ScalarSet Scalars(ImpliedConstraints constraints, int depth) => ScalarSet.Of(Location.Document, [Location.ValueToken]);

    public Formula Meaning(MeaningContext context) =>
        context.Table.Values([Value], isNegated: false);

    public string DescribeChange(KeywordChange change) => ListedValues.DescribeChange(
        change, [Value], change.Other is ConstKeyword other ? [other.Value] : null);

    public override bool IsValid(ref Evaluator evaluator, int instance) =>
        JsonEquality.AreEqual(
            evaluator.Utf8, evaluator.Tokens, instance, Location.Document.Utf8, Location.Document.Tokens, Location.ValueToken);

    protected override ViolationDraft Describe(ref Evaluator evaluator, int instance)
    {
        var expected = ValueText.Literal(Location, Location.ValueToken);
        return new(ValidationRules.Const, Location, instance, text => $"expected {expected}, found {text.Of(instance)}")
        {
            AllowedValues = () => [expected],
            AllowedTypes = Admits,
            Parameters = _ => new() { Expected = Location.Shows(Location.ValueToken) ? [expected] : [] },
            Label = _ => $"expected {expected}",
        };
    }
}
