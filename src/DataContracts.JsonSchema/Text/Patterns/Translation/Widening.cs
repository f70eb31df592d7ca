using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>
/// A pattern that matches wherever another does, but is regular: what only looks around is left out, and what repeats a group's text
/// may be any text that the group could match.
/// </summary>
internal sealed class Widening
{
    private static readonly QuantifierNode s_anything = new(new CharacterNode(CodePointSet.All), 0, QuantifierNode.Unbounded, Lazy: false);

    private readonly Dictionary<int, PatternNode> _groups;

    private Widening(PatternNode root) => _groups = Groups(root).ToDictionary(group => group.Number, group => group.Body);

    /// <summary>
    /// What has to match instead, the narrower first: with the lookarounds at the edges that are regular, then without any. Nothing where
    /// the pattern is regular itself.
    /// </summary>
    public static IEnumerable<ImmutableArray<PatternDemand>> Of(PatternNode root)
    {
        if (InstructionWriter.TryWrite(root) is not null)
        {
            yield break;
        }

        var widening = new Widening(root);
        yield return
        [
            .. EdgeLookarounds.Split(root)
                .Select(demand => demand.IsNegative ? demand : demand with { Pattern = widening.Widened(demand.Pattern, []) })
                .Where(demand => !demand.IsNegative || InstructionWriter.TryWrite(demand.Pattern) is not null),
        ];
        yield return [new PatternDemand(widening.Widened(root, []), IsNegative: false)];
    }

    private static IEnumerable<GroupNode> Groups(PatternNode node) => node switch
    {
        GroupNode group => [group, .. Groups(group.Body)],
        SequenceNode sequence => sequence.Terms.SelectMany(Groups),
        DisjunctionNode disjunction => disjunction.Alternatives.SelectMany(Groups),
        QuantifierNode quantifier => Groups(quantifier.Body),
        LookaroundNode look => Groups(look.Body),
        _ => [],
    };

    /// <summary>The groups that have matched once the node has.</summary>
    private static IEnumerable<int> Matched(PatternNode node) => node switch
    {
        GroupNode group => [group.Number, .. Matched(group.Body)],
        SequenceNode sequence => sequence.Terms.SelectMany(Matched),
        QuantifierNode { Min: > 0 } quantifier => Matched(quantifier.Body),
        _ => [],
    };

    /// <param name="node">What to widen.</param>
    /// <param name="matched">The groups that have matched before it; one that has not matches the empty string.</param>
    private PatternNode Widened(PatternNode node, ImmutableHashSet<int> matched)
    {
        switch (node)
        {
            case LookaroundNode:
                return SequenceNode.Empty;
            case BackreferenceNode reference:
                var text = reference.IgnoreCase || !_groups.TryGetValue(reference.Group, out var group) ? s_anything : Characters(group);
                return matched.Contains(reference.Group) ? text : new DisjunctionNode([text, SequenceNode.Empty]);
            case SequenceNode sequence:
                var terms = ImmutableArray.CreateBuilder<PatternNode>();
                foreach (var term in sequence.Terms)
                {
                    terms.Add(Widened(term, matched));
                    matched = matched.Union(Matched(term));
                }

                return new SequenceNode(terms.ToImmutable());
            case DisjunctionNode disjunction:
                return new DisjunctionNode([.. disjunction.Alternatives.Select(each => Widened(each, matched))]);
            case GroupNode inner:
                return Widened(inner.Body, matched);
            case QuantifierNode quantifier:
                return quantifier with { Body = Widened(quantifier.Body, matched) };
            default:
                return node;
        }
    }

    /// <summary>The texts of a group, wherever they are repeated.</summary>
    private static PatternNode Characters(PatternNode node) => node switch
    {
        LookaroundNode or AssertionNode => SequenceNode.Empty,
        BackreferenceNode => s_anything,
        SequenceNode sequence => new SequenceNode([.. sequence.Terms.Select(Characters)]),
        DisjunctionNode disjunction => new DisjunctionNode([.. disjunction.Alternatives.Select(Characters)]),
        GroupNode group => Characters(group.Body),
        QuantifierNode quantifier => quantifier with { Body = Characters(quantifier.Body) },
        _ => node,
    };
}
