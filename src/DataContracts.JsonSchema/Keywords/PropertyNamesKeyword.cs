using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary>
/// <c>propertyNames</c> (JSON Schema 2020-12 Core, section 10.3.2.4). A name's token is a string's, so schemas see it as one.
/// </summary>
internal sealed class PropertyNamesKeyword(KeywordLocation location, Schema schema) : Keyword(location), IApplicator, IKeywordMeaning
{
    public static readonly KeywordDefinition Definition = new(
        "propertyNames",
        SubschemaShape.Schema,
        static context => new PropertyNamesKeyword(context.Location, context.Subschema(context.Value)))
    {
        AppliesTo = InstanceTypes.Object,
    };

    public override InstanceTypes AppliesTo => Definition.AppliesTo;

    public IEnumerable<AppliedSchema> Subschemas => [new AppliedSchema(schema, IsForNames: true)];

    public Formula Meaning(MeaningContext context) => context.Table.MemberNames(context.Child(schema), isSome: false);

    public override bool IsValid(ref Evaluator evaluator, int instance)
    {
        var end = evaluator.Tokens[instance].Next;
        for (var name = instance + 1; name < end; name = evaluator.Tokens[name + 1].Next)
        {
            if (!schema.IsValidForChild(ref evaluator, name))
            {
                return false;
            }
        }

        return true;
    }

    public void Apply(ref Evaluator evaluator, int instance, ISubschemaVisitor visitor)
    {
        var end = evaluator.Tokens[instance].Next;
        for (var name = instance + 1; name < end; name = evaluator.Tokens[name + 1].Next)
        {
            visitor.Visit(ref evaluator, schema, name);
        }
    }

    public override void Collect(ref Evaluator evaluator, ViolationCollector violations, int instance)
    {
        var end = evaluator.Tokens[instance].Next;
        for (var name = instance + 1; name < end; name = evaluator.Tokens[name + 1].Next)
        {
            if (schema.IsValidForChild(ref evaluator, name))
            {
                continue;
            }

            var causes = violations.Fork();
            schema.CollectChild(ref evaluator, causes, name);
            foreach (var cause in causes.Drafts.Take(1))
            {
                violations.Add(cause with
                {
                    Rule = ValidationRules.PropertyName,
                    Message = text => $"this property name is not allowed: {cause.Message(text)}"
                });
            }
        }
    }
}
