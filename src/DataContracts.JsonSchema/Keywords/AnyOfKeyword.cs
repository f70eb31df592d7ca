using System.Globalization;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Evaluation.Planning;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary><c>anyOf</c> (JSON Schema 2020-12 Core, section 10.2.1.2).</summary>
internal sealed class AnyOfKeyword(KeywordLocation location, Schema[] schemas)
    : Keyword(location), IInPlaceApplicator, IPlannedKeyword, IKeywordMeaning
{
    public static readonly KeywordDefinition Definition = new(
        "anyOf",
        SubschemaShape.SchemaArray,
        static context => context.Subschemas() is { } schemas ? new AnyOfKeyword(context.Location, schemas) : null);

    public IEnumerable<Schema> InPlaceSubschemas => schemas;

    private BranchTable _branches = BranchTable.Empty;

    public Combination Combination => Combination.Any;

    public void Plan(FastValidationPlan plan) => _branches = BranchTable.Of(schemas, plan);

    public bool AllowsAll(InstanceTypes type) => Array.Exists(_branches[type], branch => TypeInference.AllowsAll(branch, type));

    public Formula Meaning(MeaningContext context) => context.Table.Or(schemas.Select(context.InPlace));

    public IReadOnlyList<ConditionalEvaluation>? Evaluations(MeaningContext context) => EvaluationList.OfBranches(context, schemas);

    public override bool IsValid(ref Evaluator evaluator, int instance)
    {
        var isValid = false;
        foreach (var schema in _branches.BranchesFor(ref evaluator, instance))
        {
            if (schema.IsValidAsBranch(ref evaluator, instance))
            {
                // Every valid branch evaluates properties, so tracking them needs all branches.
                if (!evaluator.IsTracking)
                {
                    return true;
                }

                isValid = true;
            }
        }

        return isValid;
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
        if (!IsValid(ref evaluator, instance))
        {
            BestMatch.Collect(ref evaluator, violations, instance, Location, schemas);
        }
        else if (violations.VisitsValidBranches)
        {
            foreach (var schema in schemas)
            {
                if (schema.IsValidAsBranch(ref evaluator, instance))
                {
                    schema.Collect(ref evaluator, violations, instance);
                }
            }
        }
    }
}
