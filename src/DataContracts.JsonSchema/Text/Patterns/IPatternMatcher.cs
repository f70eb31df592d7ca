namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>Searches a pattern in a string given as unescaped UTF-8. Immutable, safe for several threads.</summary>
internal interface IPatternMatcher
{
    /// <summary>Searches the string.</summary>
    /// <param name="utf8">The string.</param>
    /// <param name="maxSteps">After how many steps the search is given up.</param>
    /// <param name="steps">How many there were.</param>
    public PatternMatch Match(ReadOnlySpan<byte> utf8, long maxSteps, out long steps);
}
