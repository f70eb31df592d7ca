namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>Searches a pattern in a string given as unescaped UTF-8. Immutable, safe for several threads.</summary>
internal interface IPatternMatcher
{
    public PatternMatch Match(ReadOnlySpan<byte> utf8);
}
