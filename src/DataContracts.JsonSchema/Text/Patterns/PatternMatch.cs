namespace DataContracts.JsonSchema.Text.Patterns;

internal enum PatternMatch
{
    No,
    Yes,
    TimedOut,
}
