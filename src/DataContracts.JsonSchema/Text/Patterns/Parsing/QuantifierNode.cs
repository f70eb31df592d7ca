namespace DataContracts.JsonSchema.Text.Patterns;

internal sealed record QuantifierNode(PatternNode Body, int Min, int Max, bool Lazy) : PatternNode
{
    public const int Unbounded = -1;
}
