using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>
/// Lookarounds at a pattern's edges are patterns of their own: <c>^(?=a)(?!b)c</c> matches where <c>^a</c> and <c>^c</c> do and <c>^b</c>
/// does not; <c>a(?&lt;!b)$</c> where <c>a$</c> does and <c>b$</c> does not.
/// </summary>
internal static class EdgeLookarounds
{
    private static readonly AssertionNode s_start = new(AssertionKind.Start);
    private static readonly AssertionNode s_end = new(AssertionKind.End);

    /// <summary>The patterns which must match, or must not; the pattern itself where it has no lookaround at an edge.</summary>
    public static ImmutableArray<PatternDemand> Split(PatternNode root)
    {
        var demands = ImmutableArray.CreateBuilder<PatternDemand>();
        var terms = root is SequenceNode sequence ? sequence.Terms : [root];
        if (terms is [AssertionNode { Kind: AssertionKind.Start }, ..])
        {
            while (terms is [_, LookaroundNode { Behind: false } look, .. var behind])
            {
                demands.Add(new PatternDemand(new SequenceNode([s_start, look.Body]), look.Negative));
                terms = [s_start, .. behind];
            }
        }

        while (terms is [.. var before, LookaroundNode { Behind: true } look, AssertionNode { Kind: AssertionKind.End }])
        {
            demands.Add(new PatternDemand(new SequenceNode([look.Body, s_end]), look.Negative));
            terms = [.. before, s_end];
        }

        demands.Add(new PatternDemand(new SequenceNode(terms), IsNegative: false));
        return demands.ToImmutable();
    }
}
