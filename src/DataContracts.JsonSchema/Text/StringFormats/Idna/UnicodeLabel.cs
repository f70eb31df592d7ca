using System.Globalization;
using System.Text;

namespace DataContracts.JsonSchema.Text.StringFormats.Idna;

/// <summary>A U-label of RFC 5890, by the rules of RFC 5891, section 4.2; the Bidi rule needs the whole name.</summary>
internal static class UnicodeLabel
{
    public static bool IsValid(ReadOnlySpan<Rune> label)
    {
        if (label.IsEmpty || IsHyphen(label[0]) || IsHyphen(label[^1]) || (label.Length >= 4 && IsHyphen(label[2]) && IsHyphen(label[3]))
            || IsMark(label[0]))
        {
            return false;
        }

        foreach (var rune in label)
        {
            if (!DerivedProperty.IsPermitted(rune))
            {
                return false;
            }
        }

        return ContextRules.AreMet(label) && NormalizationFormC.Contains(label);
    }

    private static bool IsHyphen(Rune rune) => rune.Value == '-';

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
