using System.Text;

namespace DataContracts.JsonSchema.Text.StringFormats.Idna;

/// <summary>The scripts which the rules of RFC 5892, appendix A, ask for; of code points that may stand in a label.</summary>
internal static class Script
{
    public static bool IsGreek(Rune rune) => rune.Value is
        (>= 0x371 and <= 0x373) or 0x375 or 0x377 or (>= 0x37B and <= 0x37D) or (>= 0x3AC and <= 0x3E1) or (>= 0x3F3 and <= 0x3FC)
        or 0x390 or (>= 0x1D26 and <= 0x1D2A) or (>= 0x1F00 and <= 0x1FF6) or 0xAB65;

    public static bool IsHebrew(Rune rune) => rune.Value is (>= 0x591 and <= 0x5F4) or 0xFB1E;

    public static bool IsHiragana(Rune rune) => rune.Value is
        (>= 0x3041 and <= 0x3096) or 0x309D or 0x309E or (>= 0x1B001 and <= 0x1B11F) or 0x1B132 or (>= 0x1B150 and <= 0x1B152);

    public static bool IsKatakana(Rune rune) => rune.Value is
        (>= 0x30A1 and <= 0x30FA) or 0x30FD or 0x30FE or (>= 0x31F0 and <= 0x31FF) or (>= 0x1AFF0 and <= 0x1B000)
        or (>= 0x1B120 and <= 0x1B122) or 0x1B155 or (>= 0x1B164 and <= 0x1B167);

    public static bool IsHan(Rune rune) => rune.Value is
        0x3005 or 0x3007 or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xFA0E and <= 0xFA29)
        or 0x16FE3 or 0x16FF0 or 0x16FF1 or (>= 0x20000 and <= 0x3FFFD);
}
