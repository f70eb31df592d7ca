namespace DataContracts.Patterns;

internal enum AssertionKind
{
    Start,
    End,
    WordBoundary,
    NotWordBoundary,
}
