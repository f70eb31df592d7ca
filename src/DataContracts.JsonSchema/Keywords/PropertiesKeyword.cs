using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Evaluation.Planning;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary><c>properties</c> (JSON Schema 2020-12 Core, section 10.3.2.1).</summary>
internal sealed class PropertiesKeyword(KeywordLocation location, NameTable names, Schema[] schemas)
    : Keyword(location), IApplicator, IConstrainingKeyword, IKeywordMeaning
{
    public static readonly KeywordDefinition Definition = new("properties", SubschemaShape.SchemaMap, Compile)
    {
        AppliesTo = InstanceTypes.Object,
        Applied = AppliedTo.Members,
        HoldsNames = true,
    };

    public NameTable Names => names;

    public IReadOnlyList<Schema> Schemas => schemas;

    /// <summary>The names that are not forbidden outright.</summary>
    public IEnumerable<string> Allowed => Enumerable.Range(0, schemas.Length).Where(i => !schemas[i].IsFalse).Select(NameAt);

    /// <summary>All names, whether they are allowed or not.</summary>
    public IEnumerable<string> Declared => Enumerable.Range(0, schemas.Length).Select(NameAt);

    public override InstanceTypes AppliesTo => Definition.AppliesTo;

    public MemberConstraint Member(ImpliedConstraints constraints, string name, int depth) =>
        names.IndexOf(GeneralizedUtf8.Encode(name)) is >= 0 and var index
            ? MemberConstraint.None with { Scalars = constraints.Scalars(schemas[index]) }
            : MemberConstraint.None;

    public IEnumerable<string> ConstrainedMembers(ImpliedConstraints constraints, int depth) =>
        Enumerable.Range(0, schemas.Length).Where(i => !constraints.Scalars(schemas[i]).IsAll).Select(NameAt);

    public IEnumerable<AppliedSchema> Subschemas =>
        schemas.Select((schema, i) => new AppliedSchema(schema, NameSet.Of(NameAt(i))));

    public bool DeclaresMembers => true;

    public Formula Meaning(MeaningContext context) =>
        context.Table.And(
            schemas.Select((schema, i) => context.Table.Members(NameSet.Of(NameAt(i)), context.Child(schema), isSome: false)));

    public IReadOnlyList<ConditionalEvaluation> Evaluations(MeaningContext context) =>
        [new ConditionalEvaluation(context.Table.True, new Evaluated { Names = [.. schemas.Select((_, i) => NameAt(i))] })];

    public IEnumerable<KeywordPart> Parts(MeaningContext context) =>
        schemas.Select((schema, i) => new KeywordPart(schema, context, NameSet.Of(NameAt(i))));

    public override bool IsValid(ref Evaluator evaluator, int instance)
    {
        var end = evaluator.Tokens[instance].Next;
        for (var name = instance + 1; name < end; name = evaluator.Tokens[name + 1].Next)
        {
            var index = IndexOf(ref evaluator, name);
            if (index >= 0)
            {
                if (!schemas[index].IsValidForChild(ref evaluator, name + 1))
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
            var index = IndexOf(ref evaluator, name);
            if (index >= 0)
            {
                evaluator.Mark(name + 1);
                CollectMember(ref evaluator, violations, schemas[index], instance, name);
            }
        }
    }

    public void Apply(ref Evaluator evaluator, int instance, ISubschemaVisitor visitor)
    {
        var end = evaluator.Tokens[instance].Next;
        for (var name = instance + 1; name < end; name = evaluator.Tokens[name + 1].Next)
        {
            var index = IndexOf(ref evaluator, name);
            if (index >= 0)
            {
                visitor.Visit(ref evaluator, schemas[index], name + 1, UnknownProperty.NameOf(ref evaluator, name));
            }
        }
    }

    /// <summary>A member whose schema is <c>false</c> is reported at its name.</summary>
    public static void CollectMember(ref Evaluator evaluator, ViolationCollector violations, Schema schema, int instance, int name)
    {
        if (!schema.IsFalse)
        {
            schema.CollectChild(ref evaluator, violations, name + 1);
            return;
        }

        violations.Add(UnknownProperty.Forbidden(ref evaluator, schema.Keywords[0].Location, instance, name));
    }

    public int IndexOf(ref Evaluator evaluator, int name) => names.IndexOf(evaluator.Utf8, in evaluator.Tokens[name]);

    private string NameAt(int index) => GeneralizedUtf8.Decode(names[index]);

    private static PropertiesKeyword? Compile(KeywordContext context)
    {
        if (!context.Require(InstanceTypes.Object, "an object of schemas"))
        {
            return null;
        }

        var members = context.MemberNames(context.Value).DistinctBy(context.Document.StringOf).ToArray();
        return new PropertiesKeyword(
            context.Location,
            new NameTable(members.Select(name => GeneralizedUtf8.Encode(context.Document.StringOf(name)))),
            [.. members.Select(name => context.Subschema(name + 1))]);
    }
}
