using System.Collections.Frozen;
using System.Text;

namespace DataContracts.JsonSchema.Text.StringFormats.Idna;

/// <summary>Whether normalization form C writes a code point and one that follows it as one.</summary>
internal static class CanonicalComposition
{
    private static readonly FrozenDictionary<int, CanonicalCompositions> s_bySecond =
        CanonicalCompositions.All.ToFrozenDictionary(row => row.Second);

    private static readonly FrozenDictionary<int, (Rune First, Rune Second)> s_decompositions = Decompositions().ToFrozenDictionary();

    public static bool Composes(Rune first, Rune second)
    {
        if (!s_bySecond.TryGetValue(second.Value, out var row))
        {
            return false;
        }

        Span<char> text = stackalloc char[2];
        if (row.Firsts.AsSpan().IndexOf(text[..first.EncodeToUtf16(text)], StringComparison.Ordinal) >= 0)
        {
            return true;
        }

        // A mark of a lower class slips below the one that the first holds already, and may compose with what is left then.
        return s_decompositions.TryGetValue(first.Value, out var parts)
            && CombiningClass.Of(second) is > 0 and var secondClass && secondClass < CombiningClass.Of(parts.Second)
            && Composes(parts.First, second);
    }

    private static IEnumerable<KeyValuePair<int, (Rune First, Rune Second)>> Decompositions() =>
        from row in CanonicalCompositions.All
        from pair in row.Firsts.EnumerateRunes().Zip(row.Composites.EnumerateRunes())
        select KeyValuePair.Create(pair.Second.Value, (pair.First, new Rune(row.Second)));
}
