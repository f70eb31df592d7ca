namespace DataContracts.Patterns;

/// <summary>The outcome of matching a pattern.</summary>
internal enum PatternMatch
{
    No,
    Yes,

    /// <summary>The backtracking engine used up its time.</summary>
    TimedOut,
}
