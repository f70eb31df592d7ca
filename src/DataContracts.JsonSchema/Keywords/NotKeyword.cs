using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Evaluation.Planning;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary><c>not</c> (JSON Schema 2020-12 Core, section 10.2.1.4).</summary>
internal sealed class NotKeyword(KeywordLocation location, Schema schema)
    : AssertionKeyword(location), IInPlaceApplicator, IConstrainingKeyword, IKeywordMeaning
{
    public static readonly KeywordDefinition Definition = new(
        "not", SubschemaShape.Schema, static context => new NotKeyword(context.Location, context.Subschema(context.Value)));

    /// <summary>All but the listed values, where values are all that is excluded.</summary>
    public ScalarSet Scalars(ImpliedConstraints constraints, int depth) =>
        schema.Keywords is [EnumKeyword or ConstKeyword] and [IConstrainingKeyword list]
            && list.Scalars(constraints, depth) is { IsAll: false } excluded
            ? excluded.Complement()
            : ScalarSet.All;

    public IEnumerable<Schema> InPlaceSubschemas => [schema];

    public Formula Meaning(MeaningContext context) => context.Table.Not(context.InPlace(schema));

    public override bool IsValid(ref Evaluator evaluator, int instance)
    {
        var time = evaluator.Marks.Time;
        var isValid = schema.IsValidAsBranch(ref evaluator, instance);
        if (evaluator.IsTracking)
        {
            evaluator.Marks.Rollback(time);
        }

        return !isValid;
    }

    public void Apply(ref Evaluator evaluator, int instance, ISubschemaVisitor visitor) =>
        visitor.Visit(ref evaluator, schema, instance);

    protected override ViolationDraft Describe(ref Evaluator evaluator, int instance)
    {
        var excluded = ValueText.Literal(Location, Location.ValueToken);
        return new(
            ValidationRules.Excluded,
            Location,
            instance,
            text =>
                $"{text.WithType(instance)} matches the schema that is excluded by 'not': {excluded}")
        { Label = _ => "excluded by 'not'" };
    }
}
