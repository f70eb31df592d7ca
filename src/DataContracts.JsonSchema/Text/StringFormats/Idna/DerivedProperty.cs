using System.Globalization;
using System.Text;

namespace DataContracts.JsonSchema.Text.StringFormats.Idna;

/// <summary>Which code points a U-label may hold: the derived property of RFC 5892, section 3.</summary>
internal static class DerivedProperty
{
    /// <summary>PVALID, CONTEXTJ or CONTEXTO; whether the context fits is asked of <see cref="ContextRules"/>.</summary>
    public static bool IsPermitted(Rune rune)
    {
        var codePoint = rune.Value;
        if (rune.IsAscii)
        {
            return char.IsAsciiLetterLower((char)codePoint) || char.IsAsciiDigit((char)codePoint) || codePoint == '-';
        }

        return IsPermittedException(codePoint)
            || (IsLetterOrDigit(rune) && !IsInExcludedBlock(codePoint) && !UnstableCodePoints.Contains(codePoint));
    }

    // Section 2.6, and the joiners of section 2.8.
    private static bool IsPermittedException(int codePoint) => codePoint is
        0xDF or 0x3C2 or 0x6FD or 0x6FE or 0xF0B or 0x3007
        or 0xB7 or 0x375 or 0x5F3 or 0x5F4 or 0x30FB
        or 0x200C or 0x200D;

    // Section 2.1.
    private static bool IsLetterOrDigit(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        // Case folding makes Cherokee upper case, every other script lower case.
        UnicodeCategory.UppercaseLetter => rune.Value is >= 0x13A0 and <= 0x13F5,
        UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber => true,
        _ => false,
    };

    // Sections 2.4 (marks for symbols, musical notation) and 2.9 (conjoining Hangul jamo).
    private static bool IsInExcludedBlock(int codePoint) => codePoint is
        (>= 0x20D0 and <= 0x20FF) or (>= 0x1D100 and <= 0x1D24F)
        or (>= 0x1100 and <= 0x11FF) or (>= 0xA960 and <= 0xA97F) or (>= 0xD7B0 and <= 0xD7FF);
}
