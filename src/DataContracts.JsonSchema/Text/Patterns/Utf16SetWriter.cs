using System.Globalization;
using System.Text;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>Writes a set of code points as a class of UTF-16 code units and, above U+FFFF, of surrogate pairs.</summary>
internal static class Utf16SetWriter
{
    private static readonly CodePointSet Surrogates = CodePointSet.Range(0xD800, 0xDFFF);
    private static readonly CodePointSet Supplementary = CodePointSet.Range(0x10000, 0x10FFFF);

    public static void Write(StringBuilder output, CodePointSet set)
    {
        // A string never holds half a pair, so that half a pair in a pattern matches nothing.
        CodePointSet units = set.Except(Surrogates).Except(Supplementary);
        CodePointSet pairs = set.Intersect(Supplementary);
        if (pairs.IsEmpty)
        {
            Class(output, units);
            return;
        }

        output.Append("(?:");
        string separator = string.Empty;
        if (!units.IsEmpty)
        {
            Class(output, units);
            separator = "|";
        }

        foreach ((int firstHigh, int lastHigh, CodePointSet lows) in HighSurrogateGroups(pairs))
        {
            output.Append(separator);
            Class(output, CodePointSet.Range(firstHigh, lastHigh));
            Class(output, lows);
            separator = "|";
        }

        output.Append(')');
    }

    private static void Class(StringBuilder output, CodePointSet set)
    {
        if (set.IsEmpty)
        {
            output.Append("[^\\s\\S]");
            return;
        }

        output.Append('[');
        foreach ((int first, int last) in set.AsRanges())
        {
            output.Append(CultureInfo.InvariantCulture, $"\\u{first:X4}");
            if (last > first)
            {
                output.Append(CultureInfo.InvariantCulture, $"-\\u{last:X4}");
            }
        }

        output.Append(']');
    }

    /// <summary>Runs of high surrogates that are followed by the same low surrogates.</summary>
    private static List<(int First, int Last, CodePointSet Lows)> HighSurrogateGroups(CodePointSet pairs)
    {
        var groups = new List<(int First, int Last, CodePointSet Lows)>();
        for (int high = 0xD800; high < 0xDC00; high++)
        {
            int start = 0x10000 + ((high - 0xD800) << 10);
            CodePointSet lows = Lows(pairs, start);
            if (lows.IsEmpty)
            {
                continue;
            }

            if (groups.Count > 0 && groups[^1].Last == high - 1 && groups[^1].Lows.Equals(lows))
            {
                groups[^1] = groups[^1] with { Last = high };
            }
            else
            {
                groups.Add((high, high, lows));
            }
        }

        return groups;
    }

    private static CodePointSet Lows(CodePointSet pairs, int start)
    {
        var ranges = new List<int>();
        foreach ((int first, int last) in pairs.AsRanges())
        {
            if (first < start + 0x400 && last >= start)
            {
                ranges.Add(0xDC00 + Math.Max(first - start, 0));
                ranges.Add(0xDC00 + Math.Min(last - start, 0x3FF));
            }
        }

        return CodePointSet.Ranges([.. ranges]);
    }
}
