using System.Text;

namespace DataContracts.JsonSchema.Text.StringFormats.Idna;

/// <summary>The rules of RFC 5892, appendix A, for code points that are valid in a context only.</summary>
internal static class ContextRules
{
    public static bool AreMet(ReadOnlySpan<Rune> label)
    {
        for (var i = 0; i < label.Length; i++)
        {
            if (!IsMet(label, i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMet(ReadOnlySpan<Rune> label, int index) => label[index].Value switch
    {
        0x200C => FollowsVirama(label, index) || JoinsBothSides(label, index),
        0x200D => FollowsVirama(label, index),
        0xB7 => index > 0 && index + 1 < label.Length && label[index - 1].Value == 'l' && label[index + 1].Value == 'l',
        0x375 => index + 1 < label.Length && Script.IsGreek(label[index + 1]),
        0x5F3 or 0x5F4 => index > 0 && Script.IsHebrew(label[index - 1]),
        0x30FB => HasJapaneseOrHan(label),
        >= 0x660 and <= 0x669 => !label.ContainsAnyInRange(new Rune(0x6F0), new Rune(0x6F9)),
        _ => true,
    };

    private static bool FollowsVirama(ReadOnlySpan<Rune> label, int index) => index > 0 && CombiningClass.IsVirama(label[index - 1]);

    private static bool JoinsBothSides(ReadOnlySpan<Rune> label, int index)
    {
        var (before, after) = (index - 1, index + 1);
        while (before >= 0 && JoiningType.IsTransparent(label[before]))
        {
            before--;
        }

        while (after < label.Length && JoiningType.IsTransparent(label[after]))
        {
            after++;
        }

        return before >= 0
            && after < label.Length
            && JoiningType.JoinsWithNext(label[before])
            && JoiningType.JoinsWithPrevious(label[after]);
    }

    private static bool HasJapaneseOrHan(ReadOnlySpan<Rune> label)
    {
        foreach (var rune in label)
        {
            if (Script.IsHiragana(rune) || Script.IsKatakana(rune) || Script.IsHan(rune))
            {
                return true;
            }
        }

        return false;
    }
}
