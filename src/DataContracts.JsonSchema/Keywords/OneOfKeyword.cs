using System.Collections.Immutable;
using System.Globalization;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Evaluation.Planning;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary><c>oneOf</c> (JSON Schema 2020-12 Core, section 10.2.1.3).</summary>
internal sealed class OneOfKeyword(KeywordLocation location, Schema[] schemas)
    : Keyword(location), IInPlaceApplicator, IPlannedKeyword, IKeywordMeaning
{
    public static readonly KeywordDefinition Definition = new(
        "oneOf",
        SubschemaShape.SchemaArray,
        static context => context.Subschemas() is { } schemas ? new OneOfKeyword(context.Location, schemas) : null);

    public IEnumerable<Schema> InPlaceSubschemas => schemas;

    private readonly Lazy<IReadOnlyList<ImmutableHashSet<string>?>> _tags = new(() => BranchTags.Find(schemas));
    private BranchTable _branches = BranchTable.Empty;

    public Combination Combination => Combination.Any;

    public void Plan(FastValidationPlan plan) => _branches = BranchTable.Of(schemas, plan);

    public bool AllowsAll(InstanceTypes type) => _branches[type] is [var only] && TypeInference.AllowsAll(only, type);

    public Formula Meaning(MeaningContext context) =>
        ExclusiveChoice.Of(context.Table, [.. schemas.Select(context.InPlace)], _tags.Value);

    public IReadOnlyList<ConditionalEvaluation>? Evaluations(MeaningContext context) => EvaluationList.OfBranches(context, schemas);

    public override bool IsValid(ref Evaluator evaluator, int instance)
    {
        var isValid = false;
        foreach (var schema in _branches.BranchesFor(ref evaluator, instance))
        {
            if (schema.IsValidAsBranch(ref evaluator, instance))
            {
                if (isValid)
                {
                    return false;
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
        var valid = new List<int>();
        for (var i = 0; i < schemas.Length; i++)
        {
            if (schemas[i].IsValidAsBranch(ref evaluator, instance))
            {
                valid.Add(i);
            }
        }

        if (valid.Count == 0)
        {
            BestMatch.Collect(ref evaluator, violations, instance, Location, schemas);
        }
        else if (valid.Count > 1)
        {
            var branches = string.Join(" and ", valid.Select(branch => $"/oneOf/{branch.ToString(CultureInfo.InvariantCulture)}"));
            violations.Add(new ViolationDraft(
                ValidationRules.SeveralBranches,
                Location,
                instance,
                text => $"{text.WithType(instance)} matches {branches}, but exactly one branch must match")
            {
                Label = _ => "matches more than one branch",
            });
        }
        else if (violations.VisitsValidBranches)
        {
            schemas[valid[0]].Collect(ref evaluator, violations, instance);
        }
    }
}
