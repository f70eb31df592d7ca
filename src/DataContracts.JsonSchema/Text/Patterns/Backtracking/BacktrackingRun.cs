
namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>One search of a <see cref="BacktrackingProgram"/> in a text.</summary>
internal ref struct BacktrackingRun(BacktrackingProgram program, ReadOnlySpan<byte> text, long maxSteps)
{
    private const int None = -1;

    private readonly ReadOnlySpan<byte> text = text;
    private readonly int[] slots = new int[program.Slots];

    // What to go on with where something fails: instruction, position, length of the log.
    private readonly Stack<(int Instruction, int Position, int Log)> choices = new();

    // What slots held before they were set, so that a choice finds them as they were.
    private readonly Stack<(int Slot, int Value)> log = new();
    private bool isExhausted;

    /// <summary>How many instructions were run.</summary>
    public long Steps { get; private set; }

    public PatternMatch Search()
    {
        int start = 0;
        while (true)
        {
            slots.AsSpan().Fill(None);
            log.Clear();
            if (Run(0, start))
            {
                return PatternMatch.Yes;
            }

            if (isExhausted)
            {
                return PatternMatch.TimedOut;
            }

            if (program.IsAnchored || start == text.Length)
            {
                return PatternMatch.No;
            }

            TextCharacters.First(text[start..], out int length);
            start += length;
        }
    }

    /// <summary>Runs to the next acceptance; what was captured stays, what could have been tried besides is dropped.</summary>
    private bool Run(int instruction, int position)
    {
        int depth = choices.Count;
        while (true)
        {
            if (++Steps > maxSteps)
            {
                isExhausted = true;
                return false;
            }

            BacktrackingInstruction current = program.Instructions[instruction];
            if (current.Kind == BacktrackingKind.Accept)
            {
                Drop(depth);
                return true;
            }

            if (TryStep(current, ref instruction, ref position))
            {
                continue;
            }

            if (isExhausted || choices.Count == depth)
            {
                return false;
            }

            (instruction, position, int height) = choices.Pop();
            Undo(height);
        }
    }

    /// <summary>Does one instruction; false where it fails.</summary>
    private bool TryStep(BacktrackingInstruction current, ref int instruction, ref int position)
    {
        instruction++;
        switch (current.Kind)
        {
            case BacktrackingKind.Character:
                return TryRead(current.Leftward, ref position, out int codePoint) && program.Sets[current.A].Contains(codePoint);
            case BacktrackingKind.Jump:
                instruction = current.A;
                return true;
            case BacktrackingKind.Fork:
                choices.Push((current.A, position, log.Count));
                return true;
            case BacktrackingKind.Hold:
                Set(current.A, position);
                return true;
            case BacktrackingKind.Capture:
                Set(current.A + 1, Math.Min(slots[current.A], position));
                Set(current.A + 2, Math.Max(slots[current.A], position));
                return true;
            case BacktrackingKind.Forget:
                Forget(current.A, current.B);
                return true;
            case BacktrackingKind.Assertion:
                return new Instruction(InstructionKind.Assertion, current.A, 0).Holds(Before(position), After(position));
            case BacktrackingKind.Backreference:
                return TryRepeat(current, ref position);
            case BacktrackingKind.Look or BacktrackingKind.LookNegative:
                int height = log.Count;
                bool found = Run(instruction, position);
                if (!found || current.Kind == BacktrackingKind.LookNegative)
                {
                    Undo(height);
                }

                instruction = current.A;
                return !isExhausted && found == (current.Kind == BacktrackingKind.Look);
            case BacktrackingKind.BeginLoop:
                Set(current.A, 0);
                return true;
            case BacktrackingKind.Loop:
                Loop(program.Loops[current.A], ref instruction, exit: current.B, position);
                return true;
            case BacktrackingKind.BeginRound:
                BeginRound(program.Loops[current.A], position);
                return true;
            default:
                BacktrackingLoop loop = program.Loops[current.A];
                instruction = current.B;

                // A round that need not be and read nothing is a failure, so that loops end.
                return slots[loop.Slot] <= loop.Min || slots[loop.Slot + 1] != position;
        }
    }

    private readonly void Loop(BacktrackingLoop loop, ref int instruction, int exit, int position)
    {
        int count = slots[loop.Slot];
        if (count < loop.Min)
        {
            return;
        }

        if (loop.Max != QuantifierNode.Unbounded && count >= loop.Max)
        {
            instruction = exit;
            return;
        }

        choices.Push((loop.Lazy ? instruction : exit, position, log.Count));
        instruction = loop.Lazy ? exit : instruction;
    }

    private readonly void BeginRound(BacktrackingLoop loop, int position)
    {
        // Beyond what decides anything a count stays as it is.
        int count = slots[loop.Slot];
        Set(loop.Slot, loop.Max == QuantifierNode.Unbounded ? Math.Min(count, loop.Min) + 1 : count + 1);
        Set(loop.Slot + 1, position);
    }

    private readonly void Forget(int first, int end)
    {
        for (int slot = first; slot < end; slot++)
        {
            Set(slot, None);
        }
    }

    private readonly void Set(int slot, int value)
    {
        if (slots[slot] != value)
        {
            log.Push((slot, slots[slot]));
            slots[slot] = value;
        }
    }

    private readonly void Undo(int height)
    {
        while (log.Count > height)
        {
            (int slot, int value) = log.Pop();
            slots[slot] = value;
        }
    }

    private readonly void Drop(int depth)
    {
        while (choices.Count > depth)
        {
            choices.Pop();
        }
    }

    private readonly bool TryRead(bool leftward, ref int position, out int codePoint)
    {
        codePoint = None;
        if (position == (leftward ? 0 : text.Length))
        {
            return false;
        }

        int length;
        if (leftward)
        {
            codePoint = TextCharacters.Last(text[..position], out length);
            position -= length;
        }
        else
        {
            codePoint = TextCharacters.First(text[position..], out length);
            position += length;
        }

        return true;
    }

    private readonly AdjacentCharacter Before(int position) =>
        TryRead(leftward: true, ref position, out int codePoint) ? AdjacentCharacters.Of(codePoint) : AdjacentCharacter.Nothing;

    private readonly AdjacentCharacter After(int position) =>
        TryRead(leftward: false, ref position, out int codePoint) ? AdjacentCharacters.Of(codePoint) : AdjacentCharacter.Nothing;

    /// <summary>Reads what a group captured once more. A group that took no part matches the empty string.</summary>
    private bool TryRepeat(BacktrackingInstruction reference, ref int position)
    {
        var (start, end) = (slots[reference.A + 1], slots[reference.A + 2]);
        if (start == None)
        {
            return true;
        }

        int at = reference.Leftward ? end : start;
        while (at != (reference.Leftward ? start : end))
        {
            Steps++;
            TryRead(reference.Leftward, ref at, out int captured);
            if (!TryRead(reference.Leftward, ref position, out int codePoint)
                || (captured != codePoint && !(reference.IgnoreCase && CaseFolding.Fold(captured) == CaseFolding.Fold(codePoint))))
            {
                return false;
            }
        }

        return true;
    }
}
