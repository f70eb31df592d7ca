using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Text.Patterns;

internal sealed record DisjunctionNode(ImmutableArray<PatternNode> Alternatives) : PatternNode;
