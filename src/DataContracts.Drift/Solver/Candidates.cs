using System.Runtime.InteropServices;

namespace DataContracts.Drift.Solver;

/// <summary>
/// All or some of the values that could answer a question. "None of them" is an answer only where they are all,
/// so a candidate that is missing is an element of its own, and nothing but <see cref="Try"/> draws a conclusion.
/// </summary>
internal sealed class Candidates<T>
{
    private readonly IEnumerable<Entry> _entries;

    private Candidates(IEnumerable<Entry> entries) => _entries = entries;

    public static Candidates<T> None { get; } = new([]);

    public static Candidates<T> All(IEnumerable<T> items) => new(items.Select(item => new Entry(item, null)));

    /// <summary>Some that exist were not found, for this reason.</summary>
    public static Candidates<T> Missing(Obstacle reason) => new([new Entry(default!, reason)]);

    /// <summary>One after another, as long as the answer to the next is a witness. Only a proof that there is none ends them all.</summary>
    public static Candidates<T> Generate(Func<(Outcome Outcome, T? Item)> next) => new(Generated(next));

    public Candidates<T> Concat(Candidates<T> others) => new(_entries.Concat(others._entries));

    /// <summary>Those that pass; one of which that is not known counts as missing.</summary>
    public Candidates<T> Where(Func<T, bool?> test, string keyword) => new(_entries
        .Select(entry => entry.Missing is not null ? entry : test(entry.Item) switch
        {
            true => entry,
            false => (Entry?)null,
            null => new Entry(default!, new Obstacle(keyword, null)),
        })
        .OfType<Entry>());

    public Candidates<TOther> SelectMany<TOther>(Func<T, Candidates<TOther>> next) => new(_entries
        .SelectMany(entry => entry.Missing is { } reason ? Candidates<TOther>.Missing(reason)._entries : next(entry.Item)._entries));

    /// <summary>The first ones; where there are more, they count as missing.</summary>
    public Candidates<T> Limit(int count, Obstacle reason) => new(Limited(count, reason));

    /// <summary>The first candidate for which there is a witness, else whether that proves that there is none.</summary>
    public Outcome Try(Func<T, Outcome> solve)
    {
        Outcome? undecided = null;
        foreach (var (item, missing) in _entries)
        {
            var outcome = missing is null ? solve(item) : new Outcome(null, missing);
            if (outcome.IsSatisfiable)
            {
                return outcome;
            }

            undecided ??= outcome.IsUnsatisfiable ? null : outcome;
            if (outcome == Outcome.OutOfSteps)
            {
                // The others would not be looked at either.
                break;
            }
        }

        return undecided ?? Outcome.Unsatisfiable;
    }

    private static IEnumerable<Entry> Generated(Func<(Outcome Outcome, T? Item)> next)
    {
        for (var (outcome, item) = next(); !outcome.IsUnsatisfiable; (outcome, item) = next())
        {
            yield return new Entry(item!, outcome.Obstacle);
            if (outcome.Obstacle is not null)
            {
                yield break;
            }
        }
    }

    private IEnumerable<Entry> Limited(int count, Obstacle reason)
    {
        foreach (var entry in _entries)
        {
            if (entry.Missing is null && count-- == 0)
            {
                yield return new Entry(default!, reason);
                yield break;
            }

            yield return entry;
        }
    }

    /// <summary>A candidate, or why some are missing here.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(T Item, Obstacle? Missing);
}
