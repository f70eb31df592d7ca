using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Evaluation.Planning;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary><c>$ref</c> (JSON Schema 2020-12 Core, section 8.2.3.1).</summary>
internal sealed class RefKeyword(KeywordLocation location, Schema target, int enteredResource)
    : Keyword(location), IInPlaceApplicator, IKeywordMeaning
{
    public static readonly KeywordDefinition Definition = new("$ref", SubschemaShape.None, Compile) { IsLegal = LegalValue.Text };

    public IEnumerable<Schema> InPlaceSubschemas => [target];

    public Combination Combination => Combination.All;

    public bool IsReference => true;

    public Formula Meaning(MeaningContext context) => context.Entering(enteredResource).InPlace(target);

    public IReadOnlyList<ConditionalEvaluation>? Evaluations(MeaningContext context) =>
        context.Entering(enteredResource).Evaluations(target);

    public IEnumerable<KeywordPart> Parts(MeaningContext context) => [new KeywordPart(target, context.Entering(enteredResource))];

    public override bool IsValid(ref Evaluator evaluator, int instance) =>
        ReferenceStep.IsValid(ref evaluator, target, enteredResource, Location, instance);

    public void Apply(ref Evaluator evaluator, int instance, ISubschemaVisitor visitor) =>
        ReferenceStep.Apply(ref evaluator, target, enteredResource, instance, visitor);

    public override void Collect(ref Evaluator evaluator, ViolationCollector violations, int instance) =>
        ReferenceStep.Collect(ref evaluator, violations, target, enteredResource, Location, instance);

    private static RefKeyword? Compile(KeywordContext context)
    {
        if (!context.Require(InstanceTypes.String, "a URI reference in a string"))
        {
            return null;
        }

        var (document, token, resource) = context.Locate(context.Document.StringOf(context.Value));
        return document is null
            ? null
            : new RefKeyword(context.Location, context.Compiler.SchemaAt(document, token, resource!), resource!.Index);
    }
}
