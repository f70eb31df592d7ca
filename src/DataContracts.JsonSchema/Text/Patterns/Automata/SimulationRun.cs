namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>The states of one run of a <see cref="Simulation"/>, in memory that is lent to it.</summary>
internal ref struct SimulationRun(InstructionSequence sequence, Span<int> seen, Span<int> entered, Span<int> waiting, Span<int> pending)
{
    private readonly Span<int> seen = seen;
    private readonly Span<int> entered = entered;
    private readonly Span<int> waiting = waiting;
    private readonly Span<int> pending = pending;
    private int enteredCount;
    private int waitingCount;
    private int pendingCount;
    private int round;

    /// <summary>How many states were visited.</summary>
    public long Steps { get; private set; }

    /// <summary>Whether no state waits for a character.</summary>
    public readonly bool IsRefused => waitingCount == 0;

    public void Enter(int state) => entered[enteredCount++] = state;

    /// <summary>Follows the entered states to those that wait for a character; true when a match is complete.</summary>
    public bool Close(AdjacentCharacter before, AdjacentCharacter after)
    {
        round++;
        waitingCount = 0;
        foreach (int state in entered[..enteredCount])
        {
            Push(state);
            while (pendingCount > 0)
            {
                int index = pending[--pendingCount];
                Steps++;
                Instruction instruction = sequence.Instructions[index];
                switch (instruction.Kind)
                {
                    case InstructionKind.Accept:
                        return true;
                    case InstructionKind.Character:
                        waiting[waitingCount++] = index;
                        break;
                    case InstructionKind.Fork:
                        Push(instruction.Operand);
                        Push(instruction.Next);
                        break;
                    case InstructionKind.Assertion when instruction.Holds(before, after):
                        Push(instruction.Next);
                        break;
                }
            }
        }

        return false;
    }

    /// <summary>Enters the states after the waiting ones that take this character.</summary>
    public void Consume(int codePoint)
    {
        enteredCount = 0;
        foreach (int index in waiting[..waitingCount])
        {
            Instruction instruction = sequence.Instructions[index];
            if (sequence.Sets[instruction.Operand].Contains(codePoint))
            {
                Enter(instruction.Next);
            }
        }
    }

    // A state is pushed at most once in a round, so that as many places as there are states suffice.
    private void Push(int state)
    {
        if (seen[state] != round)
        {
            seen[state] = round;
            pending[pendingCount++] = state;
        }
    }
}
