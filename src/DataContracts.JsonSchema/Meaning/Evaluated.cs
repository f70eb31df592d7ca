using System.Collections.Immutable;
using DataContracts.JsonSchema.Text.Patterns;

namespace DataContracts.JsonSchema.Meaning;

/// <summary>Which members and items of a value were evaluated (JSON Schema 2020-12 Core, section 11).</summary>
internal sealed record Evaluated
{
    public static Evaluated Nothing { get; } = new();

    public ImmutableHashSet<string> Names { get; init; } = [];

    public ImmutableList<EcmaPattern> Patterns { get; init; } = [];

    public bool AllMembers { get; init; }

    /// <summary>How many first items.</summary>
    public int Prefix { get; init; }

    /// <summary>Items anywhere that satisfy one of these.</summary>
    public ImmutableList<Child> Matching { get; init; } = [];

    public bool IsNothing => !AllMembers && Names.IsEmpty && Patterns.IsEmpty && Prefix == 0 && Matching.IsEmpty;

    /// <summary>
    /// What all evaluate, each part once: where a schema is referred to twice at each of many levels, lists would double with each.
    /// </summary>
    public static Evaluated All(IReadOnlyList<Evaluated> all)
    {
        Evaluated[] some = [.. all.Where(each => !each.IsNothing)];
        return some.Length == 0 ? Nothing : some.Length == 1 ? some[0] : new()
        {
            Names = [.. some.SelectMany(each => each.Names)],
            Patterns = [.. some.SelectMany(each => each.Patterns).DistinctBy(pattern => pattern.Source, StringComparer.Ordinal)],
            AllMembers = some.Any(each => each.AllMembers),
            Prefix = some.Max(each => each.Prefix),
            Matching = [.. some.SelectMany(each => each.Matching).Distinct()],
        };
    }
}

/// <summary>What a schema evaluates under a condition, where it holds as a whole.</summary>
/// <param name="Condition">When.</param>
/// <param name="Evaluated">What.</param>
internal sealed record ConditionalEvaluation(Formula Condition, Evaluated Evaluated);
