using System.Collections.Immutable;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Evaluation.Planning;

/// <summary>
/// Prepares the yes/no pass once every schema is known: what cannot matter is left out, and what is expensive is asked last or not at
/// all. The collecting pass is not touched.
/// </summary>
internal sealed class FastValidationPlan
{
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
        IReadOnlyCollection<Schema> schemas,
        bool keepsMarks,
        bool keepsScope,
        Func<ImmutableArray<Keyword>, FastValidationPlan, ImmutableArray<Keyword>> fuse)
    {
        TypeInference.Narrow(schemas);
        var plan = new FastValidationPlan(keepsMarks, keepsScope, fuse);
        foreach (var schema in schemas)
        {
            schema.Plan(plan);
        }
    }

    /// <summary>
    /// The keywords of a schema that the yes/no pass asks about each type, by the type's bit; those that can share one walk over an
    /// instance as one.
    /// </summary>
    public Keyword[][] KeywordsByType(Schema schema)
    {
        foreach (var keyword in schema.Keywords.OfType<IPlannedKeyword>())
        {
            keyword.Plan(this);
        }

        var fast = _fuse([.. schema.Keywords.Where(keyword => keyword is not ITypeAssertion)], this);
        return [.. InstanceTypeBits.All.Select(type => fast.Where(keyword => IsAsked(keyword, type)).ToArray())];
    }

    /// <summary>The types about which some keyword is asked.</summary>
    public static InstanceTypes TypesWith(Keyword[][] byType) =>
        InstanceTypeBits.All.Where((_, bit) => byType[bit].Length > 0).Aggregate(InstanceTypes.None, (all, type) => all | type);

    /// <summary>The schema that decides in another's place, because the other does nothing but refer to it.</summary>
    public Schema Shortcut(Schema schema)
    {
        while (!_keepsScope && schema.Keywords is [IInPlaceApplicator { IsReference: true } applicator] and [var reference])
        {
            schema = applicator.InPlaceSubschemas.Single();
            schema.ReachedBy ??= reference.Location;
        }

        return schema;
    }

    /// <summary>
    /// The same where the schema is for a member or an item; null where it allows everything and nobody asks whether it looked.
    /// </summary>
    public Schema? ShortcutOrNone(Schema schema) =>
        Shortcut(schema) is var direct && (KeepsMarks || !InstanceTypeBits.All.All(type => TypeInference.AllowsAll(direct, type)))
            ? direct
            : null;

    private bool IsAsked(Keyword keyword, InstanceTypes type) =>
        (keyword.AppliesTo & type) != 0 && (KeepsMarks || keyword is not IPlannedKeyword planned || !planned.AllowsAll(type));
}
