namespace DataContracts.Patterns;

internal sealed record AssertionNode(AssertionKind Kind) : PatternNode;
