using System.Globalization;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Evaluation.Planning;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary><c>allOf</c> (JSON Schema 2020-12 Core, section 10.2.1.1).</summary>
internal sealed class AllOfKeyword(KeywordLocation location, Schema[] schemas)
    : Keyword(location), IInPlaceApplicator, IPlannedKeyword, IKeywordMeaning
{
    public static readonly KeywordDefinition Definition = new(
        "allOf",
        SubschemaShape.SchemaArray,
        static context => context.Subschemas() is { } schemas ? new AllOfKeyword(context.Location, schemas) : null);

    public IEnumerable<Schema> InPlaceSubschemas => schemas;

    private Schema[] _direct = [];

    public Combination Combination => Combination.All;

    public void Plan(FastValidationPlan plan) => _direct = [.. schemas.Select(plan.Shortcut)];

    public Formula Meaning(MeaningContext context) => context.Table.And(schemas.Select(context.InPlace));

    public IReadOnlyList<ConditionalEvaluation>? Evaluations(MeaningContext context) =>
        EvaluationList.All(schemas.Select(context.Evaluations));

    public IEnumerable<KeywordPart> Parts(MeaningContext context) => schemas.Select(schema => new KeywordPart(schema, context));

    public override bool IsValid(ref Evaluator evaluator, int instance)
    {
        foreach (var schema in _direct)
        {
            if (!schema.IsValid(ref evaluator, instance))
            {
                return false;
            }
        }

        return true;
    }

    public void Apply(ref Evaluator evaluator, int instance, ISubschemaVisitor visitor)
    {
        for (var i = 0; i < schemas.Length; i++)
        {
            visitor.Visit(ref evaluator, schemas[i], instance, i.ToString(CultureInfo.InvariantCulture));
        }
    }

    public override void Collect(ref Evaluator evaluator, ViolationCollector violations, int instance)
    {
        foreach (var schema in schemas)
        {
            schema.Collect(ref evaluator, violations, instance);
        }
    }
}
