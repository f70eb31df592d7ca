using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>What a class of Unicode sets mode holds: characters, and strings of none or several of them.</summary>
internal sealed record ClassSet(CodePointSet Characters, ImmutableHashSet<string> Strings)
{
    public static ClassSet Empty { get; } = new(CodePointSet.Empty, ImmutableHashSet.Create<string>(StringComparer.Ordinal));

    public static ClassSet Of(CodePointSet characters) => Empty with { Characters = characters };

    public ClassSet Union(ClassSet other) => new(Characters.Union(other.Characters), Strings.Union(other.Strings));

    public ClassSet Intersect(ClassSet other) => new(Characters.Intersect(other.Characters), Strings.Intersect(other.Strings));

    public ClassSet Except(ClassSet other) => new(Characters.Except(other.Characters), Strings.Except(other.Strings));

    /// <summary>Longer strings are tried first, the empty one last.</summary>
    public PatternNode ToNode(bool ignoreCase)
    {
        var characters = new CharacterNode(Characters);
        if (Strings.IsEmpty)
        {
            return characters;
        }

        IEnumerable<PatternNode> strings = Strings
            .Where(text => text.Length > 0)
            .Select(text => text.EnumerateRunes().Select(rune => rune.Value).ToArray())
            .OrderByDescending(points => points.Length)
            .Select(points => new SequenceNode([.. points.Select(point => new CharacterNode(Closed(CodePointSet.Of(point), ignoreCase)))]));
        IEnumerable<PatternNode> empty = Strings.Contains(string.Empty) ? [SequenceNode.Empty] : [];
        return new DisjunctionNode([.. strings, characters, .. empty]);
    }

    public static CodePointSet Closed(CodePointSet set, bool ignoreCase) => ignoreCase ? CaseFolding.Close(set) : set;
}
