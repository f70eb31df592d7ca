namespace DataContracts.JsonSchema.Text.Patterns;

internal sealed record BackreferenceNode(int Group) : PatternNode;
