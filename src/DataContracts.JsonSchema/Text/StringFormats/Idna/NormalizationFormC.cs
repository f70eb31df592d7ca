using System.Text;

namespace DataContracts.JsonSchema.Text.StringFormats.Idna;

/// <summary>
/// Whether a label of permitted code points is in normalization form C.
/// Not <see cref="string.IsNormalized()"/>: where globalization is invariant, it says yes to everything.
/// </summary>
internal static class NormalizationFormC
{
    public static bool Contains(ReadOnlySpan<Rune> label)
    {
        Rune? starter = null;
        var previousClass = 0;
        foreach (var rune in label)
        {
            var currentClass = CombiningClass.Of(rune);
            if (currentClass != 0 && currentClass < previousClass)
            {
                return false;
            }

            // A mark is blocked from the starter by another of its class, a starter by anything in between.
            var isBlocked = previousClass != 0 && previousClass >= currentClass;
            if (starter is { } first && !isBlocked && CanonicalComposition.Composes(first, rune))
            {
                return false;
            }

            starter = currentClass == 0 ? rune : starter;
            previousClass = currentClass;
        }

        return true;
    }
}
