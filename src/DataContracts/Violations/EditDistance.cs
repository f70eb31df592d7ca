namespace DataContracts.Violations;

/// <summary>How far two names are apart: insertions, deletions, replacements, swaps of neighbours.</summary>
internal static class EditDistance
{
    /// <summary>The nearest of the candidates, where one is near enough to have been meant: two edits, or a third of the length.</summary>
    public static string? Nearest(string name, IEnumerable<string> candidates) =>
        candidates
            .Select(candidate => (Name: candidate, Distance: Between(name, candidate)))
            .Where(candidate => IsNear(candidate.Distance, name, candidate.Name))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();

    public static bool AreNear(string left, string right) => IsNear(Between(left, right), left, right);

    public static int Between(string left, string right)
    {
        // A name longer than this is not a typing error of another.
        if (Math.Max(left.Length, right.Length) > 128)
        {
            return int.MaxValue;
        }

        var earlier = new int[right.Length + 1];
        var above = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var row = new int[right.Length + 1];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], earlier[j - 2] + 1);
                }
            }

            (earlier, above) = (above, row);
        }

        return above[right.Length];
    }

    private static bool IsNear(int distance, string left, string right)
    {
        var shorter = Math.Min(left.Length, right.Length);
        return distance <= Math.Max(2, shorter / 3) && distance * 2 <= Math.Max(left.Length, right.Length);
    }
}
