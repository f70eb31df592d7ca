namespace DataContracts.JsonSchema.Violations;

/// <summary>How far two names are apart: insertions, deletions, replacements, swaps of neighbors.</summary>
internal static class EditDistance
{
    // A name longer than this is not a typing error of another.
    private const int LongestName = 128;

    /// <summary>How many cells have to be computed.</summary>
    public static int Work(string left, string? right) =>
        right is null || Math.Max(left.Length, right.Length) > LongestName ? 0 : left.Length * right.Length;

    /// <summary>The distance; the largest number where it is above the limit.</summary>
    public static int Between(string left, string right, int limit = int.MaxValue)
    {
        if (Math.Max(left.Length, right.Length) > LongestName || Math.Abs(left.Length - right.Length) > limit)
        {
            return int.MaxValue;
        }

        Span<int> earlier = stackalloc int[LongestName + 1];
        Span<int> above = stackalloc int[LongestName + 1];
        Span<int> row = stackalloc int[LongestName + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            above[j] = j;
        }

        var leastAbove = 0;
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], earlier[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            // A swap reaches one row further back, so one row above the limit is not yet the end.
            if (least > limit && leastAbove > limit)
            {
                return int.MaxValue;
            }

            leastAbove = least;
            var free = earlier;
            earlier = above;
            above = row;
            row = free;
        }

        return above[right.Length] <= limit ? above[right.Length] : int.MaxValue;
    }

    /// <summary>How far a word may be that was meant: two edits, or a third of the length.</summary>
    public static int Farthest(string left, string right) =>
        Math.Min(Math.Max(2, Math.Min(left.Length, right.Length) / 3), Math.Max(left.Length, right.Length) / 2);
}
