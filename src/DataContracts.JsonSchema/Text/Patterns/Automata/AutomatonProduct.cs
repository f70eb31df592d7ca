using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>The automaton of all that several others ask together, within bounds. All of them read the same alphabet.</summary>
internal sealed class AutomatonProduct
{
    private readonly Alphabet alphabet;
    private readonly ImmutableArray<(Automaton Automaton, bool IsNegative)> parts;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<ushort[]> states = [[], []];

    private AutomatonProduct(Alphabet alphabet, ImmutableArray<(Automaton Automaton, bool IsNegative)> parts)
    {
        this.alphabet = alphabet;
        this.parts = parts;
    }

    /// <summary>Null where a part is not regular, or the whole would be too large.</summary>
    public static Automaton? TryBuild(ImmutableArray<PatternDemand> demands, int maxStates = AutomatonBuilder.FewStates)
    {
        InstructionSequence?[] sequences = [.. demands.Select(demand => InstructionWriter.TryWrite(demand.Pattern))];
        if (sequences.Contains(null)
            || Alphabet.TryDivide([.. sequences.SelectMany(sequence => AutomatonBuilder.SetsOf(sequence!)).Distinct()]) is not { } alphabet)
        {
            return null;
        }

        var parts = ImmutableArray.CreateBuilder<(Automaton, bool)>();
        for (int i = 0; i < sequences.Length; i++)
        {
            if (AutomatonBuilder.TryBuild(sequences[i]!, alphabet, maxStates) is not { } automaton)
            {
                return null;
            }

            parts.Add((automaton, demands[i].IsNegative));
        }

        return new AutomatonProduct(alphabet, parts.ToImmutable()).Build(maxStates);
    }

    private Automaton? Build(int maxStates)
    {
        int start = StateOf([.. parts.Select(part => (ushort)part.Automaton.Start)]);
        var transitions = new List<ushort>(new ushort[2 * alphabet.Representatives.Length]);
        List<bool> acceptsAtEnd = [false, true];
        for (int state = 2; state < states.Count; state++)
        {
            if (states.Count > maxStates)
            {
                return null;
            }

            ushort[] current = states[state];
            foreach (int representative in alphabet.Representatives)
            {
                transitions.Add((ushort)StateOf([.. parts.Select((part, i) => (ushort)part.Automaton.Next(current[i], representative))]));
            }

            acceptsAtEnd.Add(parts.Select((part, i) => part.Automaton.Accepts(current[i]) != part.IsNegative).All(accepts => accepts));
        }

        return new Automaton(alphabet, [.. transitions], [.. acceptsAtEnd], start);
    }

    private int StateOf(ushort[] state)
    {
        if (parts.Select((part, i) => state[i] == (part.IsNegative ? Automaton.Accepted : Automaton.Refused)).Any(refused => refused))
        {
            return Automaton.Refused;
        }

        if (parts.Select((part, i) => state[i] == (part.IsNegative ? Automaton.Refused : Automaton.Accepted)).All(accepted => accepted))
        {
            return Automaton.Accepted;
        }

        string key = new(MemoryMarshal.Cast<ushort, char>(state));
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, key, out bool known);
        if (!known)
        {
            number = states.Count;
            states.Add(state);
        }

        return number;
    }
}
