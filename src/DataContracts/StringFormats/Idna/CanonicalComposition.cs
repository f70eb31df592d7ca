using System.Collections.Frozen;
using System.Text;

namespace DataContracts.StringFormats.Idna;

/// <summary>Whether normalisation form C writes a code point and one that follows it as one.</summary>
internal static class CanonicalComposition
{
    private static readonly FrozenDictionary<int, long> s_decompositions = Decompositions().ToFrozenDictionary();
    private static readonly long[] s_pairs = [.. s_decompositions.Values.Order()];

    public static bool Composes(Rune first, Rune second)
    {
        if (Array.BinarySearch(s_pairs, Pair(first, second)) >= 0)
        {
            return true;
        }

        // A mark of a lower class slips below the one that the first holds already, and may compose with what is left then.
        return s_decompositions.TryGetValue(first.Value, out var pair)
            && CombiningClass.Of(second) is > 0 and var secondClass && secondClass < CombiningClass.Of(new Rune((int)pair))
            && Composes(new Rune((int)(pair >> 32)), second);
    }

    // One number for two, in a sorted array: a hash set of structures boxes them until its code is optimised.
    private static long Pair(Rune first, Rune second) => ((long)first.Value << 32) | (uint)second.Value;

    private static IEnumerable<KeyValuePair<int, long>> Decompositions() =>
        from row in CanonicalCompositions.All
        from pair in row.Firsts.EnumerateRunes().Zip(row.Composites.EnumerateRunes())
        select KeyValuePair.Create(pair.Second.Value, Pair(pair.First, new Rune(row.Second)));
}
