namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>Which kind of neighbor a character is.</summary>
internal static class AdjacentCharacters
{
    /// <summary>Letters of words where case is ignored, which equal 's' and 'k', and otherwise not.</summary>
    public static CodePointSet FoldedWord { get; } = CodePointSet.Ranges(0x17F, 0x17F, 0x212A, 0x212A);

    public static AdjacentCharacter Of(int codePoint) =>
        EcmaCharacterClasses.Word.Contains(codePoint) ? AdjacentCharacter.Word
        : EcmaCharacterClasses.LineTerminator.Contains(codePoint) ? AdjacentCharacter.LineTerminator
        : FoldedWord.Contains(codePoint) ? AdjacentCharacter.FoldedWord
        : AdjacentCharacter.Other;
}
