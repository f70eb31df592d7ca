namespace DataContracts.Patterns;

internal enum PatternMatch
{
    No,
    Yes,
    TimedOut,
}
