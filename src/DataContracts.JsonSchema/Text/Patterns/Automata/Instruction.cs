namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>A state of a nondeterministic automaton.</summary>
/// <param name="Kind">What the state does.</param>
/// <param name="Operand">The index of a set, an <see cref="AssertionKind"/>, or a fork's second target.</param>
/// <param name="Next">The state that follows.</param>
internal readonly record struct Instruction(InstructionKind Kind, int Operand, int Next)
{
    /// <summary>Whether the assertion of this state holds between two neighbors.</summary>
    public bool Holds(AdjacentCharacter before, AdjacentCharacter after) => (AssertionKind)Operand switch
    {
        AssertionKind.Start => before == AdjacentCharacter.Nothing,
        AssertionKind.End => after == AdjacentCharacter.Nothing,
        AssertionKind.LineStart => before is AdjacentCharacter.Nothing or AdjacentCharacter.LineTerminator,
        AssertionKind.LineEnd => after is AdjacentCharacter.Nothing or AdjacentCharacter.LineTerminator,
        AssertionKind.WordBoundary => (before == AdjacentCharacter.Word) != (after == AdjacentCharacter.Word),
        AssertionKind.NotWordBoundary => (before == AdjacentCharacter.Word) == (after == AdjacentCharacter.Word),
        AssertionKind.FoldedWordBoundary => IsFoldedWord(before) != IsFoldedWord(after),
        _ => IsFoldedWord(before) == IsFoldedWord(after),
    };

    private static bool IsFoldedWord(AdjacentCharacter neighbor) => neighbor is AdjacentCharacter.Word or AdjacentCharacter.FoldedWord;
}
