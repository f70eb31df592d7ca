using System.Globalization;
using System.Text;

namespace DataContracts.JsonSchema.Text.StringFormats.Idna;

/// <summary>The Bidi rule of RFC 5893, section 2, for labels of permitted code points.</summary>
internal static class BidiRule
{
    public static bool IsRightToLeft(ReadOnlySpan<Rune> label)
    {
        foreach (var rune in label)
        {
            if (ClassOf(rune) is BidiClass.RightToLeft or BidiClass.ArabicNumber)
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsMet(ReadOnlySpan<Rune> label)
    {
        var direction = ClassOf(label[0]);
        if (direction is not (BidiClass.LeftToRight or BidiClass.RightToLeft))
        {
            return false;
        }

        var (last, hasArabicNumber, hasEuropeanNumber) = (direction, false, false);
        foreach (var rune in label)
        {
            var current = ClassOf(rune);
            if (direction == BidiClass.RightToLeft
                ? current == BidiClass.LeftToRight
                : current is BidiClass.RightToLeft or BidiClass.ArabicNumber)
            {
                return false;
            }

            hasArabicNumber |= current == BidiClass.ArabicNumber;
            hasEuropeanNumber |= current == BidiClass.EuropeanNumber;
            last = current == BidiClass.NonspacingMark ? last : current;
        }

        return last != BidiClass.Neutral && (direction == BidiClass.LeftToRight || !(hasArabicNumber && hasEuropeanNumber));
    }

    private static BidiClass ClassOf(Rune rune) => rune.Value switch
    {
        (>= '0' and <= '9') or (>= 0x6F0 and <= 0x6F9) => BidiClass.EuropeanNumber,
        (>= 0x660 and <= 0x669) or (>= 0x10D30 and <= 0x10D39) => BidiClass.ArabicNumber,
        '-' or 0xB7 or 0x375 or 0x30FB or 0x200C or 0x200D => BidiClass.Neutral,
        0x2B9 or 0x2BA or (>= 0x2C6 and <= 0x2CF) or 0x2EC or 0x2E2F or 0xA67F or (>= 0xA717 and <= 0xA71F) or 0xA788 => BidiClass.Neutral,
        0xCBF or 0xCC6 or 0x11A07 or 0x11A08 or 0x11C3F => BidiClass.LeftToRight,
        _ when Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark => BidiClass.NonspacingMark,

        // These blocks hold nothing from left to right.
        (>= 0x590 and <= 0x8FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF)
            or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF) => BidiClass.RightToLeft,
        _ => BidiClass.LeftToRight,
    };
}
