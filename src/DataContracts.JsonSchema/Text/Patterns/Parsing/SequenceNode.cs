using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>Terms one after the other; none at all matches the empty string.</summary>
internal sealed record SequenceNode(ImmutableArray<PatternNode> Terms) : PatternNode
{
    public static SequenceNode Empty { get; } = new(ImmutableArray<PatternNode>.Empty);
}
