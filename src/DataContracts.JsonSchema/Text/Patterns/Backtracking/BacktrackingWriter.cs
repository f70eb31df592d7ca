using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>Writes a pattern as a <see cref="BacktrackingProgram"/>, in one walk over its syntax.</summary>
internal sealed class BacktrackingWriter
{
    private const int SlotsPerGroup = 3;

    private readonly ImmutableArray<BacktrackingInstruction>.Builder instructions = ImmutableArray.CreateBuilder<BacktrackingInstruction>();
    private readonly ImmutableArray<CodePointSet>.Builder sets = ImmutableArray.CreateBuilder<CodePointSet>();
    private readonly Dictionary<CodePointSet, int> setIndices = [];
    private readonly ImmutableArray<BacktrackingLoop>.Builder loops = ImmutableArray.CreateBuilder<BacktrackingLoop>();
    private readonly Dictionary<int, int> groupSlots;
    private int slots;
    private bool leftward;

    private BacktrackingWriter(PatternSyntax syntax)
    {
        int[] referenced = [.. syntax.ReferencedGroups.Order()];
        groupSlots = referenced.Select((group, i) => (group, i)).ToDictionary(pair => pair.group, pair => pair.i * SlotsPerGroup);
        slots = referenced.Length * SlotsPerGroup;
    }

    public static BacktrackingProgram Write(PatternSyntax syntax)
    {
        var writer = new BacktrackingWriter(syntax);
        writer.Node(syntax.Root);
        writer.Add(BacktrackingKind.Accept);
        return new BacktrackingProgram(
            writer.instructions.ToImmutable(),
            writer.sets.ToImmutable(),
            writer.loops.ToImmutable(),
            writer.slots,
            InstructionWriter.BeginsAtStart(syntax.Root));
    }

    private void Node(PatternNode node)
    {
        switch (node)
        {
            case CharacterNode character:
                Add(BacktrackingKind.Character, SetIndex(character.Set));
                break;
            case SequenceNode sequence:
                for (int i = 0; i < sequence.Terms.Length; i++)
                {
                    Node(sequence.Terms[leftward ? sequence.Terms.Length - 1 - i : i]);
                }

                break;
            case DisjunctionNode disjunction:
                Disjunction(disjunction.Alternatives);
                break;
            case QuantifierNode quantifier:
                Quantifier(quantifier);
                break;
            case GroupNode group when groupSlots.TryGetValue(group.Number, out int slot):
                Add(BacktrackingKind.Hold, slot);
                Node(group.Body);
                Add(BacktrackingKind.Capture, slot);
                break;
            case GroupNode group:
                Node(group.Body);
                break;
            case AssertionNode assertion:
                Add(BacktrackingKind.Assertion, (int)assertion.Kind);
                break;
            case LookaroundNode look:
                Lookaround(look);
                break;
            case BackreferenceNode reference:
                instructions.Add(new(BacktrackingKind.Backreference, groupSlots[reference.Group], 0, leftward, reference.IgnoreCase));
                break;
        }
    }

    private void Disjunction(ImmutableArray<PatternNode> alternatives)
    {
        var ends = new List<int>();
        for (int i = 0; i < alternatives.Length - 1; i++)
        {
            int fork = Add(BacktrackingKind.Fork);
            Node(alternatives[i]);
            ends.Add(Add(BacktrackingKind.Jump));
            SetTarget(fork);
        }

        Node(alternatives[^1]);
        ends.ForEach(SetTarget);
    }

    private void Lookaround(LookaroundNode look)
    {
        bool outer = leftward;
        int start = Add(look.Negative ? BacktrackingKind.LookNegative : BacktrackingKind.Look);
        leftward = look.Behind;
        Node(look.Body);
        Add(BacktrackingKind.Accept);
        leftward = outer;
        SetTarget(start);
    }

    private void Quantifier(QuantifierNode quantifier)
    {
        if (quantifier.Max == 0)
        {
            return;
        }

        // Rounds that read nothing are all alike: one stands for those that must be, and none counts for those that may be.
        if (!CanRead(quantifier.Body))
        {
            if (quantifier.Min > 0)
            {
                Round(quantifier.Body);
            }

            return;
        }

        int loop = loops.Count;
        loops.Add(new BacktrackingLoop(quantifier.Min, quantifier.Max, quantifier.Lazy, slots));
        slots += 2;
        Add(BacktrackingKind.BeginLoop, loops[loop].Slot);
        int start = Add(BacktrackingKind.Loop, loop);
        Add(BacktrackingKind.BeginRound, loop);
        Round(quantifier.Body);
        instructions.Add(new(BacktrackingKind.EndRound, loop, start));
        instructions[start] = new(BacktrackingKind.Loop, loop, instructions.Count);
    }

    private void Round(PatternNode body)
    {
        int[] captured = groupSlots.Count == 0
            ? []
            : [.. GroupsIn(body).Where(groupSlots.ContainsKey).Select(number => groupSlots[number])];
        if (captured.Length > 0)
        {
            // Groups inside a part of the pattern have neighboring numbers.
            instructions.Add(new(BacktrackingKind.Forget, captured.Min(), captured.Max() + SlotsPerGroup));
        }

        Node(body);
    }

    private static bool CanRead(PatternNode node) => node switch
    {
        CharacterNode or BackreferenceNode => true,
        SequenceNode sequence => sequence.Terms.Any(CanRead),
        DisjunctionNode disjunction => disjunction.Alternatives.Any(CanRead),
        QuantifierNode quantifier => quantifier.Max != 0 && CanRead(quantifier.Body),
        GroupNode group => CanRead(group.Body),
        _ => false,
    };

    private static IEnumerable<int> GroupsIn(PatternNode node) => node switch
    {
        GroupNode group => GroupsIn(group.Body).Prepend(group.Number),
        QuantifierNode quantifier => GroupsIn(quantifier.Body),
        LookaroundNode look => GroupsIn(look.Body),
        SequenceNode sequence => sequence.Terms.SelectMany(GroupsIn),
        DisjunctionNode disjunction => disjunction.Alternatives.SelectMany(GroupsIn),
        _ => [],
    };

    private int Add(BacktrackingKind kind, int operand = 0)
    {
        instructions.Add(new(kind, operand, 0, leftward));
        return instructions.Count - 1;
    }

    private void SetTarget(int instruction) => instructions[instruction] = instructions[instruction] with { A = instructions.Count };

    private int SetIndex(CodePointSet set)
    {
        if (!setIndices.TryGetValue(set, out int index))
        {
            index = sets.Count;
            sets.Add(set);
            setIndices.Add(set, index);
        }

        return index;
    }
}
