using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Evaluation.Planning;

/// <summary>
/// Prepares the yes/no pass once every schema is known: what cannot matter is left out, and what is expensive is asked last or not at
/// all. The collecting pass is not touched.
/// </summary>
internal sealed class FastValidationPlan
{
    private const int MaxRounds = 16;
    private readonly bool _keepsScope;

    private readonly Func<ImmutableArray<Keyword>, FastValidationPlan, ImmutableArray<Keyword>> _fuse;

    private FastValidationPlan(
        bool keepsMarks, bool keepsScope, Func<ImmutableArray<Keyword>, FastValidationPlan, ImmutableArray<Keyword>> fuse)
    {
        _fuse = fuse;
        KeepsMarks = keepsMarks;
        _keepsScope = keepsScope;
    }

    /// <summary>Whether some keyword asks which values others evaluated, so that a schema without an opinion still counts.</summary>
    public bool KeepsMarks { get; }

    public ImpliedConstraints Constraints { get; } = new();

    /// <summary>Prepares schemas.</summary>
    /// <param name="schemas">All that reach each other.</param>
    /// <param name="keepsMarks">Whether some keyword asks which values others evaluated.</param>
    /// <param name="keepsScope">Whether some reference is dynamic.</param>
    /// <param name="fuse">Puts keywords that can share one walk over an instance in one.</param>
    public static void Apply(
        IReadOnlyCollection<Schema> schemas, bool keepsMarks, bool keepsScope, Func<ImmutableArray<Keyword>, FastValidationPlan, ImmutableArray<Keyword>> fuse)
    {
        // Types grow narrower from round to round. Every round's are right, so that a long chain of references may be cut.
        for (var round = 0; round < MaxRounds && schemas.Aggregate(false, (narrowed, schema) => schema.NarrowTypes() | narrowed); round++)
        {
        }

        var plan = new FastValidationPlan(keepsMarks, keepsScope, fuse);
        foreach (var schema in schemas)
        {
            schema.Plan(plan);
        }
    }

    /// <summary>The keywords of a schema, those that can share one walk over an instance as one.</summary>
    public ImmutableArray<Keyword> Fuse(ImmutableArray<Keyword> keywords) => _fuse(keywords, this);

    /// <summary>The schema that decides in another's place, because the other does nothing but refer to it.</summary>
    public Schema Shortcut(Schema schema)
    {
        while (!_keepsScope && schema.Keywords is [{ IsReference: true } reference])
        {
            schema = reference.InPlaceSubschemas.Single();
            schema.ReachedBy ??= reference.Place;
        }

        return schema;
    }

    /// <summary>
    /// The same where the schema is for a member or an item; null where it allows everything and nobody asks whether it looked.
    /// </summary>
    public Schema? ShortcutOrNone(Schema schema) =>
        Shortcut(schema) is var direct && (KeepsMarks || !Schema.TypeBits.All(direct.AllowsAll)) ? direct : null;
}
