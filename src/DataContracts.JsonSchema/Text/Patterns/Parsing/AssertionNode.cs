namespace DataContracts.JsonSchema.Text.Patterns;

internal sealed record AssertionNode(AssertionKind Kind) : PatternNode;
