using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Text.Patterns;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary><c>patternProperties</c> (JSON Schema 2020-12 Core, section 10.3.2.2).</summary>
internal sealed class PatternPropertiesKeyword(KeywordLocation location, EcmaPattern[] patterns, Schema[] schemas)
    : Keyword(location), IApplicator, IKeywordMeaning
{
    public static readonly KeywordDefinition Definition = new("patternProperties", SubschemaShape.SchemaMap, Compile)
    {
        AppliesTo = InstanceTypes.Object,
        Applied = AppliedTo.Members,
    };

    public IReadOnlyList<Schema> Schemas => schemas;

    public override InstanceTypes AppliesTo => Definition.AppliesTo;

    public IReadOnlyList<EcmaPattern> Patterns => patterns;

    public IEnumerable<AppliedSchema> Subschemas =>
        schemas.Select((schema, i) => new AppliedSchema(schema, NameSet.Of(patterns[i])));

    public bool DeclaresMembers => true;

    public Formula Meaning(MeaningContext context) =>
        context.Table.And(
            schemas.Select((schema, i) => context.Table.Members(NameSet.Of(patterns[i]), context.Child(schema), isSome: false)));

    public IReadOnlyList<ConditionalEvaluation> Evaluations(MeaningContext context) =>
        [new ConditionalEvaluation(context.Table.True, new Evaluated { Patterns = [.. patterns] })];

    public IEnumerable<KeywordPart> Parts(MeaningContext context) =>
        schemas.Select((schema, i) => new KeywordPart(schema, context, NameSet.Of(patterns[i])));

    public override bool IsValid(ref Evaluator evaluator, int instance)
    {
        var end = evaluator.Tokens[instance].Next;
        for (var name = instance + 1; name < end; name = evaluator.Tokens[name + 1].Next)
        {
            if (!IsMemberValid(ref evaluator, name, out _))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Checks one member against every pattern that fits its name.</summary>
    public bool IsMemberValid(ref Evaluator evaluator, int name, out bool isMatched)
    {
        isMatched = false;
        using var text = new Unescaped(evaluator.Utf8, in evaluator.Tokens[name]);
        for (var i = 0; i < patterns.Length; i++)
        {
            if (IsMatch(ref evaluator, i, text.Utf8, name))
            {
                isMatched = true;
                if (!schemas[i].IsValidForChild(ref evaluator, name + 1))
                {
                    return false;
                }
            }
        }

        if (isMatched)
        {
            evaluator.Mark(name + 1);
        }

        return true;
    }

    public override void Collect(ref Evaluator evaluator, ViolationCollector violations, int instance)
    {
        var end = evaluator.Tokens[instance].Next;
        for (var name = instance + 1; name < end; name = evaluator.Tokens[name + 1].Next)
        {
            using var text = new Unescaped(evaluator.Utf8, in evaluator.Tokens[name]);
            for (var i = 0; i < patterns.Length; i++)
            {
                if (IsMatch(ref evaluator, i, text.Utf8, name))
                {
                    evaluator.Mark(name + 1);
                    PropertiesKeyword.CollectMember(ref evaluator, violations, schemas[i], instance, name);
                }
            }
        }
    }

    public void Apply(ref Evaluator evaluator, int instance, ISubschemaVisitor visitor)
    {
        var end = evaluator.Tokens[instance].Next;
        for (var name = instance + 1; name < end; name = evaluator.Tokens[name + 1].Next)
        {
            using var text = new Unescaped(evaluator.Utf8, in evaluator.Tokens[name]);
            for (var i = 0; i < patterns.Length; i++)
            {
                if (IsMatch(ref evaluator, i, text.Utf8, name))
                {
                    visitor.Visit(ref evaluator, schemas[i], name + 1, patterns[i].Source);
                }
            }
        }
    }

    /// <summary>Whether some pattern fits the name.</summary>
    public bool Covers(ref Evaluator evaluator, ReadOnlySpan<byte> name, int token)
    {
        for (var i = 0; i < patterns.Length; i++)
        {
            if (IsMatch(ref evaluator, i, name, token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The schemas that a fixed name has to satisfy.</summary>
    public IEnumerable<Schema> SchemasFor(byte[] name) =>
        Enumerable.Range(0, patterns.Length).Where(i => patterns[i].Match(name) == PatternMatch.Yes).Select(i => schemas[i]);

    private bool IsMatch(ref Evaluator evaluator, int index, ReadOnlySpan<byte> name, int token) =>
        evaluator.IsMatch(patterns[index], name, Location, token);

    private static PatternPropertiesKeyword? Compile(KeywordContext context)
    {
        if (!context.Require(InstanceTypes.Object, "an object of schemas"))
        {
            return null;
        }

        var patterns = new List<EcmaPattern>();
        var schemas = new List<Schema>();
        foreach (var name in context.MemberNames(context.Value))
        {
            if (PatternKeyword.Parse(context, name) is { } pattern)
            {
                patterns.Add(pattern);
                schemas.Add(context.Subschema(name + 1));
            }
        }

        return new PatternPropertiesKeyword(context.Location, [.. patterns], [.. schemas]);
    }
}
