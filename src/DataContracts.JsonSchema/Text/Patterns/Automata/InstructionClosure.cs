namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>Follows forks, and assertions where their neighbors are known, to the states that wait for a character.</summary>
internal sealed class InstructionClosure(InstructionSequence sequence)
{
    private readonly Stack<int> pending = new();
    private readonly HashSet<int> seen = [];

    /// <summary>How many states were visited in all.</summary>
    public int Work { get; private set; }

    /// <summary>States that wait for a character or, neighbors unknown, for an assertion. Null when a match is complete.</summary>
    public SortedSet<int>? Of(IEnumerable<int> entries, (AdjacentCharacter Before, AdjacentCharacter After)? neighbors)
    {
        var waiting = new SortedSet<int>();
        bool accepted = false;
        pending.Clear();
        seen.Clear();
        Push(entries);
        while (pending.TryPop(out int index))
        {
            Work++;
            Instruction instruction = sequence.Instructions[index];
            switch (instruction.Kind)
            {
                case InstructionKind.Accept:
                    accepted = true;
                    break;
                case InstructionKind.Fork:
                    Push([instruction.Next, instruction.Operand]);
                    break;
                case InstructionKind.Assertion when neighbors is { } known:
                    Push(instruction.Holds(known.Before, known.After) ? [instruction.Next] : []);
                    break;
                default:
                    waiting.Add(index);
                    break;
            }
        }

        return accepted ? null : waiting;
    }

    private void Push(IEnumerable<int> entries)
    {
        foreach (int entry in entries)
        {
            if (seen.Add(entry))
            {
                pending.Push(entry);
            }
        }
    }
}
