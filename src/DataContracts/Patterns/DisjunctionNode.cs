using System.Collections.Immutable;

namespace DataContracts.Patterns;

internal sealed record DisjunctionNode(ImmutableArray<PatternNode> Alternatives) : PatternNode;
