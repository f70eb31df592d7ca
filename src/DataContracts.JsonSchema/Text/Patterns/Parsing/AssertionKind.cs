namespace DataContracts.JsonSchema.Text.Patterns;

internal enum AssertionKind
{
    Start,
    End,

    /// <summary>The start of the text or of a line.</summary>
    LineStart,

    /// <summary>The end of the text or of a line.</summary>
    LineEnd,
    WordBoundary,
    NotWordBoundary,

    /// <summary>A word boundary where case is ignored.</summary>
    FoldedWordBoundary,
    NotFoldedWordBoundary,
}
