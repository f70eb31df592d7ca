namespace DataContracts.JsonSchema.Text.Patterns;

internal enum AssertionKind
{
    Start,
    End,
    WordBoundary,
    NotWordBoundary,
}
