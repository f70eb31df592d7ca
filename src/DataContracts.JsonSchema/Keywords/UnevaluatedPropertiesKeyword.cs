using DataContracts.JsonSchema.Changes;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary><c>unevaluatedProperties</c> (JSON Schema 2020-12 Core, section 11.3).</summary>
internal sealed class UnevaluatedPropertiesKeyword(KeywordLocation location, Schema schema, Lazy<IReadOnlyList<string>> knownNames)
    : Keyword(location), IApplicator, IUnevaluatedMeaning, IChangeDescription
{
    public static readonly KeywordDefinition Definition = new("unevaluatedProperties", SubschemaShape.Schema, Compile)
    {
        AppliesTo = InstanceTypes.Object,
        Applied = AppliedTo.Members,
    };

    public override InstanceTypes AppliesTo => Definition.AppliesTo;

    public override bool RunsLast => true;

    public IEnumerable<AppliedSchema> Subschemas => [new AppliedSchema(schema, NameSet.Except([], []))];

    public Evaluated Evaluates { get; } = new() { AllMembers = true };

    public Formula? Rest(MeaningContext context, IReadOnlyList<ConditionalEvaluation> evaluations) =>
        UnevaluatedParts.Members(context.Table, evaluations, context.Child(schema));

    public string? DescribeChange(KeywordChange change) => schema.IsFalse ? UnknownProperty.DescribeChange(change, []) : null;

    public override bool IsValid(ref Evaluator evaluator, int instance)
    {
        var end = evaluator.Tokens[instance].Next;
        for (var name = instance + 1; name < end; name = evaluator.Tokens[name + 1].Next)
        {
            if (!evaluator.Marks.IsSetSince(name + 1, evaluator.SchemaStart))
            {
                if (!schema.IsValidForChild(ref evaluator, name + 1))
                {
                    return false;
                }

                evaluator.Mark(name + 1);
            }
        }

        return true;
    }

    public void Apply(ref Evaluator evaluator, int instance, ISubschemaVisitor visitor)
    {
        var end = evaluator.Tokens[instance].Next;
        for (var name = instance + 1; name < end; name = evaluator.Tokens[name + 1].Next)
        {
            if (!evaluator.Marks.IsSetSince(name + 1, evaluator.SchemaStart))
            {
                visitor.Visit(ref evaluator, schema, name + 1);
            }
        }
    }

    public override void Collect(ref Evaluator evaluator, ViolationCollector violations, int instance)
    {
        var end = evaluator.Tokens[instance].Next;
        for (var name = instance + 1; name < end; name = evaluator.Tokens[name + 1].Next)
        {
            if (evaluator.Marks.IsSetSince(name + 1, evaluator.SchemaStart))
            {
                continue;
            }

            evaluator.Mark(name + 1);
            if (schema.IsFalse)
            {
                violations.Add(UnknownProperty.Draft(ref evaluator, Location, instance, name, knownNames.Value));
            }
            else
            {
                schema.CollectChild(ref evaluator, violations, name + 1);
            }
        }
    }

    private static UnevaluatedPropertiesKeyword Compile(KeywordContext context) =>
        new(
            context.Location,
            context.Subschema(context.Value),
            new Lazy<IReadOnlyList<string>>(() => UnknownProperty.KnownNames(context.OwnSchema().Keywords)));
}
