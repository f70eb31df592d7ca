using System.Collections.Immutable;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Schemas.Compilation;

namespace DataContracts.JsonSchema.Meaning;

/// <summary>
/// What a keyword sees while its meaning is taken: the schemas below it, in the dynamic scope (JSON Schema 2020-12 Core, section 7.1) that
/// leads there.
/// </summary>
internal sealed class MeaningContext(ISchemaTranslator translator, ImmutableArray<int> scope)
{
    public FormulaTable Table => translator.Table;

    /// <summary>The schema resources entered so far, outermost first, each once.</summary>
    public ImmutableArray<int> Scope => scope;

    /// <summary>A schema for a member, a member's name or an item.</summary>
    public Child Child(Schema schema) => translator.ChildOf(schema, scope);

    /// <summary>What satisfies one of several nodes.</summary>
    public Child AnyChild(IReadOnlyList<Child> children) => translator.AnyOf(children);

    /// <summary>A schema for the same value.</summary>
    public Formula InPlace(Schema schema) => translator.InPlace(schema, scope);

    /// <summary>What a schema for the same value evaluates, with its conditions; null where there are too many.</summary>
    public IReadOnlyList<ConditionalEvaluation>? Evaluations(Schema schema) => translator.EvaluationsOf(schema, scope);

    /// <summary>The context after a reference into a resource.</summary>
    public MeaningContext Entering(int resource) => translator.Context(scope, resource);

    /// <summary>Lets the nodes be looked into that were named since the contract was translated.</summary>
    public void Complete() => translator.Complete();

    /// <summary>A keyword whose meaning is not known to the comparison.</summary>
    public Formula Opaque(KeywordLocation keyword) => translator.Opaque(keyword, scope);
}
