namespace DataContracts.JsonSchema.Text.Patterns;

internal sealed record BackreferenceNode(int Group, bool IgnoreCase) : PatternNode;
