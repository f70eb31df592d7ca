using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>A pattern as a nondeterministic automaton.</summary>
internal sealed record InstructionSequence(ImmutableArray<Instruction> Instructions, ImmutableArray<CodePointSet> Sets, int Start)
{
    public bool HasWordBoundaries => Has(AssertionKind.WordBoundary, AssertionKind.NotWordBoundary) || HasFoldedWordBoundaries;

    public bool HasFoldedWordBoundaries => Has(AssertionKind.FoldedWordBoundary, AssertionKind.NotFoldedWordBoundary);

    public bool HasLines => Has(AssertionKind.LineStart, AssertionKind.LineEnd);

    private bool Has(AssertionKind kind, AssertionKind other) => Instructions.Any(instruction =>
        instruction.Kind == InstructionKind.Assertion && (instruction.Operand == (int)kind || instruction.Operand == (int)other));
}
