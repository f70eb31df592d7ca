namespace DataContracts.JsonSchema.Text.Patterns;

internal sealed record LookaroundNode(PatternNode Body, bool Behind, bool Negative) : PatternNode;
