namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>Tells which neighbor a character is.</summary>
internal static class Neighbours
{
    /// <summary>Letters of words where case is ignored, which equal 's' and 'k', and otherwise not.</summary>
    public static CodePointSet FoldedWord { get; } = CodePointSet.Ranges(0x17F, 0x17F, 0x212A, 0x212A);

    public static Neighbour Of(int codePoint) =>
        EcmaCharacterClasses.Word.Contains(codePoint) ? Neighbour.Word
        : EcmaCharacterClasses.LineTerminator.Contains(codePoint) ? Neighbour.LineTerminator
        : FoldedWord.Contains(codePoint) ? Neighbour.FoldedWord
        : Neighbour.Other;
}
