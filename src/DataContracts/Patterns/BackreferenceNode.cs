namespace DataContracts.Patterns;

internal sealed record BackreferenceNode(int Group) : PatternNode;
