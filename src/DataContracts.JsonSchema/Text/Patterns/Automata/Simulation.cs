using System.Buffers;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>
/// Runs the nondeterministic automaton itself, all of its states at once: for regular patterns whose deterministic automaton would
/// be too large. Its time is the string's length times the pattern's, and bounded besides.
/// </summary>
internal sealed class Simulation(InstructionSequence sequence) : IPatternMatcher
{
    private const long MaxSteps = 50_000_000;

    // A state that is visited costs a fraction of what an instruction does that is tried out.
    private const int VisitsPerStep = 4;

    public PatternMatch Match(ReadOnlySpan<byte> utf8, long maxSteps, out long steps)
    {
        int count = sequence.Instructions.Length;
        int[] rented = ArrayPool<int>.Shared.Rent(4 * count);
        rented.AsSpan(0, count).Clear();
        var run = new SimulationRun(
            sequence, seen: rented.AsSpan(0, count), rented
                .AsSpan(count, count), rented
                .AsSpan(2 * count, count), rented
                .AsSpan(3 * count, count));
        PatternMatch verdict = Match(ref run, utf8, Math.Min(maxSteps, MaxSteps) * VisitsPerStep);
        steps = run.Steps / VisitsPerStep;
        ArrayPool<int>.Shared.Return(rented);
        return verdict;
    }

    private PatternMatch Match(ref SimulationRun run, ReadOnlySpan<byte> utf8, long maxVisits)
    {
        AdjacentCharacter before = AdjacentCharacter.Nothing;
        run.Enter(sequence.Start);
        while (true)
        {
            int consumed = 0;
            int character = 0;
            AdjacentCharacter after = AdjacentCharacter.Nothing;
            if (!utf8.IsEmpty)
            {
                character = TextCharacters.First(utf8, out consumed);
                after = AdjacentCharacters.Of(character);
            }

            if (run.Close(before, after))
            {
                return PatternMatch.Yes;
            }

            if (utf8.IsEmpty || run.IsRefused)
            {
                return PatternMatch.No;
            }

            if (run.Steps > maxVisits)
            {
                return PatternMatch.TimedOut;
            }

            run.Consume(character);
            before = after;
            utf8 = utf8[consumed..];
        }
    }
}
