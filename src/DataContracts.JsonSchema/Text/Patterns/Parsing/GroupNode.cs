namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>A capturing group. A group that does not capture is its body in the tree.</summary>
internal sealed record GroupNode(PatternNode Body, int Number) : PatternNode;
