namespace DataContracts.JsonSchema.Violations;

/// <summary>
/// Finds what was probably meant by a name or a value. All comparisons for one document share an amount of work; when it is used up,
/// nothing more is suggested, since that many mistakes are not misspellings.
/// </summary>
internal sealed class Suggestions
{
    /// <summary>How many values a message lists.</summary>
    public const int MaxListed = 8;

    // In cells of the table by which two words are compared.
    private const long MaxWork = 50_000_000;

    private readonly Dictionary<(IReadOnlyList<string?>, string), Ranking> _rankings = [];
    private long _work;

    /// <summary>The first of the words in the order of their distance; where that is not known, in their own order.</summary>
    /// <param name="found">What was found; null if it is not a string or must not be shown.</param>
    /// <param name="words">The words; null for one that is not a string.</param>
    public Ranking Rank(string? found, IReadOnlyList<string?> words)
    {
        if (found is null)
        {
            return Ranking.InOrder(words.Count);
        }

        if (!_rankings.TryGetValue((words, found), out var known))
        {
            known = Compare(found, words);
            _rankings.Add((words, found), known);
        }

        return known;
    }

    /// <summary>The nearest of some words, by itself.</summary>
    public static string? Of(string found, IEnumerable<string> words) => new Suggestions().Nearest(found, [.. words]);

    /// <summary>The nearest of the words, where one is near enough to have been meant.</summary>
    public string? Nearest(string found, IReadOnlyList<string> words) => Compare(found, words).Nearest is { } index ? words[index] : null;

    /// <summary>Counts work; false where there is none left.</summary>
    public bool TryTake(long work) => (_work += work) <= MaxWork;

    private Ranking Compare(string found, IReadOnlyList<string?> words)
    {
        var first = new List<(int Distance, int Index)>(MaxListed + 1);
        (int Distance, int Index)? nearest = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (!TryTake(1 + EditDistance.Work(found, words[i])))
            {
                return Ranking.InOrder(words.Count);
            }

            var distance = words[i] is { } word ? EditDistance.Between(found, word) : int.MaxValue;
            if (distance <= EditDistance.Farthest(found, words[i] ?? "")
                && (nearest is not { } best || IsNearer(distance, words[i]!, best.Distance, words[best.Index]!)))
            {
                nearest = (distance, i);
            }

            if (first.Count < MaxListed || distance < first[^1].Distance)
            {
                var place = first.FindLastIndex(earlier => earlier.Distance <= distance) + 1;
                first.Insert(place, (distance, i));
                first.RemoveRange(Math.Min(MaxListed, first.Count), Math.Max(0, first.Count - MaxListed));
            }
        }

        return new Ranking([.. first.Select(word => word.Index)], nearest?.Index);
    }

    private static bool IsNearer(int distance, string word, int otherDistance, string other) =>
        distance < otherDistance || (distance == otherDistance && string.CompareOrdinal(word, other) < 0);
}
