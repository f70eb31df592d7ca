namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>What is beside a position, as far as assertions ask.</summary>
internal enum AdjacentCharacter
{
    /// <summary>The start or the end of the string.</summary>
    Nothing,
    Word,
    LineTerminator,

    /// <summary>A letter that belongs to a word only where case is ignored: U+017F, U+212A.</summary>
    FoldedWord,
    Other,
}
