namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>Tries a pattern out as ECMA-262 prescribes, up to a number of steps: for what is not regular.</summary>
internal sealed class BacktrackingMatcher(BacktrackingProgram program) : IPatternMatcher
{
    /// <summary>More than any reasonable pattern asks of a value, and a fraction of a second.</summary>
    public const long MaxSteps = 10_000_000;

    public PatternMatch Match(ReadOnlySpan<byte> utf8, long maxSteps, out long steps)
    {
        var run = new BacktrackingRun(program, utf8, Math.Min(maxSteps, MaxSteps));
        var verdict = run.Search();
        steps = run.Steps;
        return verdict;
    }
}
