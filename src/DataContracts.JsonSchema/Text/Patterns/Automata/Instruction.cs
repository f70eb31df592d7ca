namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>A state of a nondeterministic automaton.</summary>
/// <param name="Kind">What the state does.</param>
/// <param name="Operand">The index of a set, an <see cref="AssertionKind"/>, or a fork's second target.</param>
/// <param name="Next">The state that follows.</param>
internal readonly record struct Instruction(InstructionKind Kind, int Operand, int Next)
{
    /// <summary>Whether the assertion of this state holds between two neighbors.</summary>
    public bool Holds(Neighbour before, Neighbour after) => (AssertionKind)Operand switch
    {
        AssertionKind.Start => before == Neighbour.Nothing,
        AssertionKind.End => after == Neighbour.Nothing,
        AssertionKind.LineStart => before is Neighbour.Nothing or Neighbour.LineTerminator,
        AssertionKind.LineEnd => after is Neighbour.Nothing or Neighbour.LineTerminator,
        AssertionKind.WordBoundary => (before == Neighbour.Word) != (after == Neighbour.Word),
        AssertionKind.NotWordBoundary => (before == Neighbour.Word) == (after == Neighbour.Word),
        AssertionKind.FoldedWordBoundary => IsFoldedWord(before) != IsFoldedWord(after),
        _ => IsFoldedWord(before) == IsFoldedWord(after),
    };

    private static bool IsFoldedWord(Neighbour neighbour) => neighbour is Neighbour.Word or Neighbour.FoldedWord;
}
