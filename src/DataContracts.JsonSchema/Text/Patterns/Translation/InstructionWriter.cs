using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>
/// Writes a pattern as a nondeterministic automaton, from its end to its start: each part gets the state that follows it.
/// </summary>
internal sealed class InstructionWriter
{
    private const int MaxInstructions = 4096;

    // Repeating what writes nothing, as in (){9999}, must cost something too.
    private const int MaxParts = 4 * MaxInstructions;

    private readonly List<Instruction> instructions = [];
    private readonly List<CodePointSet> sets = [];
    private readonly Dictionary<CodePointSet, int> setIndices = [];
    private int parts;

    private InstructionWriter()
    {
    }

    /// <summary>Null when the pattern is not regular, or too large.</summary>
    public static InstructionSequence? TryWrite(PatternNode root)
    {
        var writer = new InstructionWriter();
        int accept = writer.Add(InstructionKind.Accept, 0, 0);
        int? entry = writer.Write(root, accept);
        if (entry is not { } start)
        {
            return null;
        }

        if (!BeginsAtStart(root))
        {
            start = writer.Loop(new CharacterNode(CodePointSet.All), start) ?? start;
        }

        return new InstructionSequence([.. writer.instructions], [.. writer.sets], start);
    }

    public static bool BeginsAtStart(PatternNode node) => node switch
    {
        AssertionNode assertion => assertion.Kind == AssertionKind.Start,
        SequenceNode sequence => sequence.Terms.Length > 0 && BeginsAtStart(sequence.Terms[0]),
        GroupNode group => BeginsAtStart(group.Body),
        DisjunctionNode disjunction => disjunction.Alternatives.All(BeginsAtStart),
        _ => false,
    };

    private int? Write(PatternNode node, int next)
    {
        if (++parts > MaxParts || instructions.Count > MaxInstructions)
        {
            return null;
        }

        return node switch
        {
            CharacterNode character => Add(InstructionKind.Character, SetIndex(character.Set), next),
            SequenceNode sequence => Sequence(sequence.Terms, next),
            DisjunctionNode disjunction => Disjunction(disjunction.Alternatives, next),
            QuantifierNode quantifier => Quantifier(quantifier, next),
            GroupNode group => Write(group.Body, next),
            AssertionNode assertion => Add(InstructionKind.Assertion, (int)assertion.Kind, next),
            _ => null,
        };
    }

    private int? Sequence(ImmutableArray<PatternNode> terms, int? next)
    {
        for (int i = terms.Length - 1; i >= 0 && next is { } following; i--)
        {
            next = Write(terms[i], following);
        }

        return next;
    }

    private int? Disjunction(ImmutableArray<PatternNode> alternatives, int next)
    {
        int? entry = Write(alternatives[^1], next);
        for (int i = alternatives.Length - 2; i >= 0 && entry is { } other; i--)
        {
            entry = Write(alternatives[i], next) is { } first ? Add(InstructionKind.Fork, other, first) : null;
        }

        return entry;
    }

    private int? Quantifier(QuantifierNode quantifier, int next)
    {
        int? entry = next;
        if (quantifier.Max == QuantifierNode.Unbounded)
        {
            entry = Loop(quantifier.Body, next);
        }
        else
        {
            for (int i = quantifier.Min; i < quantifier.Max && entry is { } following; i++)
            {
                entry = Write(quantifier.Body, following) is { } body ? Add(InstructionKind.Fork, next, body) : null;
            }
        }

        for (int i = 0; i < quantifier.Min && entry is { } following; i++)
        {
            entry = Write(quantifier.Body, following);
        }

        return entry;
    }

    private int? Loop(PatternNode body, int next)
    {
        int fork = Add(InstructionKind.Fork, next, next);
        if (Write(body, fork) is not { } start)
        {
            return null;
        }

        instructions[fork] = new Instruction(InstructionKind.Fork, next, start);
        return fork;
    }

    private int Add(InstructionKind kind, int operand, int next)
    {
        instructions.Add(new Instruction(kind, operand, next));
        return instructions.Count - 1;
    }

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
