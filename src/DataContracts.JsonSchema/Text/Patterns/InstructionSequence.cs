using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>A pattern as a nondeterministic automaton.</summary>
internal sealed record InstructionSequence(ImmutableArray<Instruction> Instructions, ImmutableArray<CodePointSet> Sets, int Start)
{
    public bool HasWordBoundaries => Instructions.Any(instruction =>
        instruction is { Kind: InstructionKind.Assertion, Operand: (int)AssertionKind.WordBoundary or (int)AssertionKind.NotWordBoundary });
}
