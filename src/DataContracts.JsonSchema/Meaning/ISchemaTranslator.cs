using System.Collections.Immutable;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Schemas.Compilation;

namespace DataContracts.JsonSchema.Meaning;

/// <summary>Translates whole schemas into formulas, so that a keyword can give its meaning in terms of its subschemas' meanings.</summary>
internal interface ISchemaTranslator
{
    public FormulaTable Table { get; }

    public Child ChildOf(Schema schema, ImmutableArray<int> scope);

    public Child AnyOf(IReadOnlyList<Child> children);

    public Formula InPlace(Schema schema, ImmutableArray<int> scope);

    public IReadOnlyList<ConditionalEvaluation>? EvaluationsOf(Schema schema, ImmutableArray<int> scope);

    public MeaningContext Context(ImmutableArray<int> scope, int entered);

    public void Complete();

    public Formula Opaque(KeywordLocation keyword, object owner);
}
