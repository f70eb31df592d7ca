using DataContracts.JsonSchema.Changes;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary><c>additionalProperties</c> (JSON Schema 2020-12 Core, section 10.3.2.3): the members that no neighbor names.</summary>
internal sealed class AdditionalPropertiesKeyword(
    KeywordLocation location, Schema schema, PropertiesKeyword? properties, PatternPropertiesKeyword? patterns)
    : Keyword(location), IApplicator, IKeywordMeaning, IChangeDescription
{
    public static readonly KeywordDefinition Definition = new("additionalProperties", SubschemaShape.Schema, Compile)
    {
        AppliesTo = InstanceTypes.Object,
        Applied = AppliedTo.Members,
    };

    private readonly Lazy<IReadOnlyList<string>> _knownNames = new(() => [.. properties?.Declared ?? []]);

    public Schema Schema => schema;

    /// <summary>The properties that are allowed where no other is; null where the schema allows more than these.</summary>
    private IEnumerable<string>? Closed => schema.IsFalse && patterns is null ? properties?.Allowed ?? [] : null;

    public override InstanceTypes AppliesTo => Definition.AppliesTo;

    public IEnumerable<AppliedSchema> Subschemas => [new AppliedSchema(schema, Rest())];

    public Formula Meaning(MeaningContext context) => context.Table.Members(Rest(), context.Child(schema), isSome: false);

    public IReadOnlyList<ConditionalEvaluation> Evaluations(MeaningContext context) =>
        [new ConditionalEvaluation(context.Table.True, new Evaluated { AllMembers = true })];

    public IEnumerable<KeywordPart> Parts(MeaningContext context) =>
        schema.IsFalse ? [] : [new KeywordPart(schema, context, Rest())];

    /// <summary>A closed object that stays closed declares other properties than before, mostly.</summary>
    public string? DescribeChange(KeywordChange change)
    {
        if (!schema.IsFalse)
        {
            return null;
        }

        var names = Closed is { } own && (change.Other as AdditionalPropertiesKeyword)?.Closed is { } other ? other.Except(own) : [];
        return UnknownProperty.DescribeChange(change, [.. names]);
    }

    public override bool IsValid(ref Evaluator evaluator, int instance)
    {
        var end = evaluator.Tokens[instance].Next;
        for (var name = instance + 1; name < end; name = evaluator.Tokens[name + 1].Next)
        {
            if (IsAdditional(ref evaluator, name))
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

    public override void Collect(ref Evaluator evaluator, ViolationCollector violations, int instance)
    {
        var end = evaluator.Tokens[instance].Next;
        for (var name = instance + 1; name < end; name = evaluator.Tokens[name + 1].Next)
        {
            if (!IsAdditional(ref evaluator, name))
            {
                continue;
            }

            evaluator.Mark(name + 1);
            if (schema.IsFalse)
            {
                violations.Add(UnknownProperty.Draft(ref evaluator, Location, instance, name, _knownNames.Value));
            }
            else
            {
                schema.CollectChild(ref evaluator, violations, name + 1);
            }
        }
    }

    public void Apply(ref Evaluator evaluator, int instance, ISubschemaVisitor visitor)
    {
        var end = evaluator.Tokens[instance].Next;
        for (var name = instance + 1; name < end; name = evaluator.Tokens[name + 1].Next)
        {
            if (IsAdditional(ref evaluator, name))
            {
                visitor.Visit(ref evaluator, schema, name + 1);
            }
        }
    }

    private bool IsAdditional(ref Evaluator evaluator, int name)
    {
        using var text = new Unescaped(evaluator.Utf8, in evaluator.Tokens[name]);
        return (properties is null || properties.Names.IndexOf(text.Utf8) < 0)
            && (patterns is null || !patterns.Covers(ref evaluator, text.Utf8, name));
    }

    private NameSet Rest() => NameSet.Except(
        Enumerable.Range(0, properties?.Names.Count ?? 0).Select(i => GeneralizedUtf8.Decode(properties!.Names[i])),
        patterns?.Patterns ?? []);

    private static AdditionalPropertiesKeyword Compile(KeywordContext context) =>
        new(
            context.Location,
            context.Subschema(context.Value),
            context.Sibling(PropertiesKeyword.Definition) as PropertiesKeyword,
            context.Sibling(PatternPropertiesKeyword.Definition) as PatternPropertiesKeyword);
}
