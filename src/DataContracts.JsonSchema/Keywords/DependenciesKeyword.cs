using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary><c>dependencies</c> (JSON Schema draft-07 Validation, section 6.5.7): both later keywords in one.</summary>
internal sealed class DependenciesKeyword(KeywordLocation location, DependentRequiredKeyword names, DependentSchemasKeyword schemas)
    : Keyword(location), IInPlaceApplicator, IKeywordMeaning
{
    public static readonly KeywordDefinition Definition = new("dependencies", SubschemaShape.SchemaOrNamesMap, Compile)
    {
        AppliesTo = InstanceTypes.Object,
        HoldsNames = true,
    };

    public override InstanceTypes AppliesTo => Definition.AppliesTo;

    public IEnumerable<Schema> InPlaceSubschemas => schemas.InPlaceSubschemas;

    public bool MayPassOver => true;

    public Formula Meaning(MeaningContext context) => context.Table.And(names.Meaning(context), schemas.Meaning(context));

    public IReadOnlyList<ConditionalEvaluation>? Evaluations(MeaningContext context) => schemas.Evaluations(context);

    public override bool IsValid(ref Evaluator evaluator, int instance) =>
        names.IsValid(ref evaluator, instance) && schemas.IsValid(ref evaluator, instance);

    public void Apply(ref Evaluator evaluator, int instance, ISubschemaVisitor visitor) =>
        schemas.Apply(ref evaluator, instance, visitor);

    public override void Collect(ref Evaluator evaluator, ViolationCollector violations, int instance)
    {
        names.Collect(ref evaluator, violations, instance);
        schemas.Collect(ref evaluator, violations, instance);
    }

    private static DependenciesKeyword? Compile(KeywordContext context)
    {
        if (!context.Require(InstanceTypes.Object, "an object of schemas or property names"))
        {
            return null;
        }

        var members = context.MemberNames(context.Value).ToLookup(name => context.Document.Tokens[name + 1].Type == InstanceTypes.Array);
        var names = members[true].Select(name => (context.Document.StringOf(name), (IReadOnlyList<string>)(context.Names(name + 1) ?? [])));
        var schemas = members[false].Select(name => (GeneralizedUtf8.Encode(context.Document.StringOf(name)), context.Subschema(name + 1)));
        return new DependenciesKeyword(
            context.Location,
            new DependentRequiredKeyword(context.Location, [.. names]),
            new DependentSchemasKeyword(context.Location, [.. schemas]));
    }
}
