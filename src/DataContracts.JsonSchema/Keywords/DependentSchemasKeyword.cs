using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary>
/// <c>dependentSchemas</c> (JSON Schema 2020-12 Core, section 10.2.2.4), and the schema half of the earlier <c>dependencies</c>.
/// </summary>
internal sealed class DependentSchemasKeyword(KeywordLocation location, IReadOnlyList<(byte[] Name, Schema Schema)> dependencies)
    : Keyword(location), IInPlaceApplicator, IKeywordMeaning
{
    public static readonly KeywordDefinition Definition = new("dependentSchemas", SubschemaShape.SchemaMap, Compile)
    {
        AppliesTo = InstanceTypes.Object,
        HoldsNames = true,
    };

    private readonly (byte[] Name, Schema Schema)[] _dependencies = [.. dependencies];

    public override InstanceTypes AppliesTo => Definition.AppliesTo;

    public IEnumerable<Schema> InPlaceSubschemas => _dependencies.Select(dependency => dependency.Schema);

    public bool MayPassOver => true;

    public Formula Meaning(MeaningContext context) =>
        context.Table.And(
            _dependencies.Select(
                dependency => context.Table.Or(Absence(context.Table, dependency.Name), context.InPlace(dependency.Schema))));

    public IReadOnlyList<ConditionalEvaluation>? Evaluations(MeaningContext context) =>
        EvaluationList.All(_dependencies.Select(dependency => EvaluationList.When(
            context.Table, context.Table.Not(Absence(context.Table, dependency.Name)), context.Evaluations(dependency.Schema))));

    public override bool IsValid(ref Evaluator evaluator, int instance)
    {
        using var members = new MemberLookup(evaluator.Utf8, evaluator.Tokens, instance, _dependencies.Length);
        foreach (var (name, schema) in _dependencies)
        {
            if (members.Find(name) >= 0 && !schema.IsValid(ref evaluator, instance))
            {
                return false;
            }
        }

        return true;
    }

    public void Apply(ref Evaluator evaluator, int instance, ISubschemaVisitor visitor)
    {
        using var members = new MemberLookup(evaluator.Utf8, evaluator.Tokens, instance, _dependencies.Length);
        foreach (var (name, schema) in _dependencies)
        {
            if (members.Find(name) >= 0)
            {
                visitor.Visit(ref evaluator, schema, instance, GeneralizedUtf8.Decode(name));
            }
        }
    }

    public override void Collect(ref Evaluator evaluator, ViolationCollector violations, int instance)
    {
        using var members = new MemberLookup(evaluator.Utf8, evaluator.Tokens, instance, _dependencies.Length);
        foreach (var (name, schema) in _dependencies)
        {
            var present = members.Find(name);
            if (present < 0)
            {
                continue;
            }

            if (schema.IsFalse)
            {
                var property = GeneralizedUtf8.Decode(name);
                violations.Add(new ViolationDraft(
                    ValidationRules.DependentProperty, Location, instance, text =>
                        $"property {text.Name(present - 1)} is not allowed in this object")
                {
                    Target = present - 1,
                    Property = property,
                });
            }
            else
            {
                schema.Collect(ref evaluator, violations, instance);
            }
        }
    }

    private static Formula Absence(FormulaTable table, byte[] name) =>
        table.Atom(new Presence(GeneralizedUtf8.Decode(name), isRequired: false));

    private static DependentSchemasKeyword? Compile(KeywordContext context) =>
        context.Require(InstanceTypes.Object, "an object of schemas")
            ? new DependentSchemasKeyword(
                context.Location,
                [.. context.MemberNames(context.Value)
                    .Select(name => (GeneralizedUtf8.Encode(context.Document.StringOf(name)), context.Subschema(name + 1)))])
            : null;
}
