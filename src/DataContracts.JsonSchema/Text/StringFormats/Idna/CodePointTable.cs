namespace DataContracts.JsonSchema.Text.StringFormats.Idna;

/// <summary>Looks a code point up in sorted ranges.</summary>
// The tables are arrays: a span over the assembly's data allocates at each reading until the code is optimized.
internal static class CodePointTable
{
    /// <param name="ranges">First and last code point of each range.</param>
    /// <param name="codePoint">What is looked for.</param>
    public static bool Contains(ReadOnlySpan<int> ranges, int codePoint) => IndexOf(ranges, 2, codePoint) >= 0;

    /// <param name="ranges">First and last code point of each range, and its value.</param>
    /// <param name="codePoint">What is looked for.</param>
    /// <returns>The value, or zero for a code point in no range.</returns>
    public static int Find(ReadOnlySpan<int> ranges, int codePoint)
    {
        var index = IndexOf(ranges, 3, codePoint);
        return index < 0 ? 0 : ranges[index + 2];
    }

    private static int IndexOf(ReadOnlySpan<int> ranges, int width, int codePoint)
    {
        var (low, high) = (0, (ranges.Length / width) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var index = middle * width;
            if (codePoint < ranges[index])
            {
                high = middle - 1;
            }
            else if (codePoint > ranges[index + 1])
            {
                low = middle + 1;
            }
            else
            {
                return index;
            }
        }

        return -1;
    }
}
