using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>Builds the deterministic automaton of a pattern by subset construction, within bounds.</summary>
internal sealed class AutomatonBuilder
{
    /// <summary>Few enough that building never costs more than the matching that it saves.</summary>
    public const int FewStates = 512;
    private const int WorkPerState = 200;

    private readonly InstructionSequence sequence;
    private readonly Alphabet alphabet;
    private readonly InstructionClosure closure;
    private readonly bool hasWordBoundaries;
    private readonly bool hasFoldedWordBoundaries;
    private readonly bool hasLines;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<(SortedSet<int> Waiting, AdjacentCharacter Before)> states = [([], default), ([], default)];

    private AutomatonBuilder(InstructionSequence sequence, Alphabet alphabet)
    {
        this.sequence = sequence;
        this.alphabet = alphabet;
        closure = new InstructionClosure(sequence);
        hasWordBoundaries = sequence.HasWordBoundaries;
        hasFoldedWordBoundaries = sequence.HasFoldedWordBoundaries;
        hasLines = sequence.HasLines;
    }

    /// <summary>Null when the automaton would be too large.</summary>
    public static Automaton? TryBuild(InstructionSequence sequence, int maxStates = FewStates) =>
        Alphabet.TryDivide(SetsOf(sequence)) is { } alphabet ? TryBuild(sequence, alphabet, maxStates) : null;

    /// <summary>The same over an alphabet that divides <see cref="SetsOf"/> at least as finely.</summary>
    public static Automaton? TryBuild(InstructionSequence sequence, Alphabet alphabet, int maxStates) =>
        new AutomatonBuilder(sequence, alphabet).Build(maxStates);

    /// <summary>The sets of characters which the automaton has to tell apart.</summary>
    public static ImmutableArray<CodePointSet> SetsOf(InstructionSequence sequence) =>
    [
        .. sequence.Sets,
        .. sequence.HasWordBoundaries ? [EcmaCharacterClasses.Word] : ImmutableArray<CodePointSet>.Empty,
        .. sequence.HasFoldedWordBoundaries ? [AdjacentCharacters.FoldedWord] : ImmutableArray<CodePointSet>.Empty,
        .. sequence.HasLines ? [EcmaCharacterClasses.LineTerminator] : ImmutableArray<CodePointSet>.Empty,
    ];

    private Automaton? Build(int maxStates)
    {
        int start = StateOf([sequence.Start], AdjacentCharacter.Nothing);
        int width = alphabet.Representatives.Length;
        var transitions = new List<ushort>(new ushort[2 * width]);
        List<bool> acceptsAtEnd = [false, true];
        for (int state = 2; state < states.Count; state++)
        {
            foreach (int representative in alphabet.Representatives)
            {
                transitions.Add((ushort)After(states[state], representative));
            }

            acceptsAtEnd.Add(closure.Of(states[state].Waiting, (states[state].Before, AdjacentCharacter.Nothing)) is null);
            if (states.Count > maxStates || closure.Work > maxStates * WorkPerState)
            {
                return null;
            }
        }

        return new Automaton(alphabet, [.. transitions], [.. acceptsAtEnd], start);
    }

    private int After((SortedSet<int> Waiting, AdjacentCharacter Before) state, int codePoint)
    {
        AdjacentCharacter character = AdjacentCharacters.Of(codePoint);
        if (closure.Of(state.Waiting, (state.Before, character)) is not { } waiting)
        {
            return Automaton.Accepted;
        }

        IEnumerable<int> targets = waiting
            .Select(index => sequence.Instructions[index])
            .Where(instruction => sequence.Sets[instruction.Operand].Contains(codePoint))
            .Select(instruction => instruction.Next);

        return StateOf(targets, AsAsked(character));
    }

    /// <summary>What the assertions of this pattern ask of the character before; most only whether there is one.</summary>
    private AdjacentCharacter AsAsked(AdjacentCharacter character) => character switch
    {
        AdjacentCharacter.Word when hasWordBoundaries => character,
        AdjacentCharacter.FoldedWord when hasFoldedWordBoundaries => character,
        AdjacentCharacter.LineTerminator when hasLines => character,
        _ => AdjacentCharacter.Other,
    };

    private int StateOf(IEnumerable<int> entries, AdjacentCharacter before)
    {
        if (closure.Of(entries, neighbors: null) is not { } waiting)
        {
            return Automaton.Accepted;
        }

        if (waiting.Count == 0)
        {
            return Automaton.Refused;
        }

        string key = new(MemoryMarshal.Cast<int, char>(waiting.Append((int)before).ToArray()));
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, key, out bool known);
        if (!known)
        {
            number = states.Count;
            states.Add((waiting, before));
        }

        return number;
    }
}
