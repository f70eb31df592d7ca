using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>Numbers and names of a pattern's capturing groups. A backreference may come before its group.</summary>
internal sealed class GroupNames
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<(string Name, int Offset)> namedReferences = [];
    private readonly List<(int Number, int Offset)> numberedReferences = [];
    private int count;

    public int Declare(string? name, int offset)
    {
        count++;
        if (name is not null && !numbers.TryAdd(name, count))
        {
            PatternReader.Fail(offset, $"There are two groups named '{name}'.");
        }

        return count;
    }

    public BackreferenceNode Reference(int number, bool ignoreCase, int offset)
    {
        numberedReferences.Add((number, offset));
        return new BackreferenceNode(number, ignoreCase);
    }

    /// <summary>A reference by name; its number is negative until <see cref="Resolve"/>.</summary>
    public BackreferenceNode Reference(string name, bool ignoreCase, int offset)
    {
        namedReferences.Add((name, offset));
        return new BackreferenceNode(-namedReferences.Count, ignoreCase);
    }

    public PatternNode Resolve(PatternNode root)
    {
        foreach ((int number, int offset) in numberedReferences)
        {
            if (number > count)
            {
                PatternReader.Fail(offset, $"There is no group {number}.");
            }
        }

        foreach ((string name, int offset) in namedReferences)
        {
            if (!numbers.ContainsKey(name))
            {
                PatternReader.Fail(offset, $"There is no group named '{name}'.");
            }
        }

        return namedReferences.Count == 0 ? root : WithNumbers(root);
    }

    public ImmutableHashSet<int> Referenced() =>
        [.. numberedReferences.Select(reference => reference.Number), .. namedReferences.Select(reference => numbers[reference.Name])];

    private PatternNode WithNumbers(PatternNode node) => node switch
    {
        BackreferenceNode { Group: < 0 } reference => reference with { Group = numbers[namedReferences[-reference.Group - 1].Name] },
        SequenceNode sequence => new SequenceNode([.. sequence.Terms.Select(WithNumbers)]),
        DisjunctionNode disjunction => new DisjunctionNode([.. disjunction.Alternatives.Select(WithNumbers)]),
        QuantifierNode quantifier => quantifier with { Body = WithNumbers(quantifier.Body) },
        GroupNode group => group with { Body = WithNumbers(group.Body) },
        LookaroundNode look => look with { Body = WithNumbers(look.Body) },
        _ => node,
    };
}
