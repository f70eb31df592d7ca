using System.Text;

namespace DataContracts.JsonSchema.Text.StringFormats.Idna;

/// <summary>One label of a host name, in any of the forms of RFC 5890: a letters-digits-hyphen label, an A-label or a U-label.</summary>
internal readonly struct NameLabel
{
    public const int MaxLength = 63;

    private const int PrefixLength = 4;

    private NameLabel(int asciiLength, bool isRightToLeft, bool meetsBidiRule)
    {
        AsciiLength = asciiLength;
        IsRightToLeft = isRightToLeft;
        MeetsBidiRule = meetsBidiRule;
    }

    /// <summary>The length in the form that goes over the wire.</summary>
    public int AsciiLength { get; }

    public bool IsRightToLeft { get; }

    public bool MeetsBidiRule { get; }

    public static bool TryParse(ReadOnlySpan<Rune> text, out NameLabel label)
    {
        label = default;
        Span<Rune> lower = stackalloc Rune[MaxLength];
        if (text.Length is 0 or > MaxLength)
        {
            return false;
        }

        var isAscii = true;
        for (var i = 0; i < text.Length; i++)
        {
            isAscii &= text[i].IsAscii;
            lower[i] = text[i].IsAscii ? new Rune(char.ToLowerInvariant((char)text[i].Value)) : text[i];
        }

        lower = lower[..text.Length];
        if (!isAscii)
        {
            // Lower case is not mapped for a U-label: RFC 5891 has no mapping, and RFC 5892 disallows upper case.
            return TryParseUnicode(text, out label);
        }

        return HasPrefix(lower) ? TryParseEncoded(lower, out label) : TryParseAscii(lower, out label);
    }

    private static bool HasPrefix(ReadOnlySpan<Rune> lower) =>
        lower.Length >= PrefixLength && lower[0].Value == 'x' && lower[1].Value == 'n' && lower[2].Value == '-' && lower[3].Value == '-';

    private static bool TryParseAscii(ReadOnlySpan<Rune> lower, out NameLabel label)
    {
        label = new NameLabel(lower.Length, isRightToLeft: false, BidiRule.IsMet(lower));
        foreach (var rune in lower)
        {
            if (!DerivedProperty.IsPermitted(rune))
            {
                return false;
            }
        }

        return lower[0].Value != '-' && lower[^1].Value != '-';
    }

    private static bool TryParseEncoded(ReadOnlySpan<Rune> lower, out NameLabel label)
    {
        label = default;
        Span<Rune> decoded = stackalloc Rune[MaxLength];
        Span<Rune> encodedAgain = stackalloc Rune[MaxLength];
        var encoded = lower[PrefixLength..];
        var count = Punycode.Decode(encoded, decoded);
        if (count <= 0)
        {
            return false;
        }

        decoded = decoded[..count];
        var length = Punycode.Encode(decoded, encodedAgain);
        return length >= 0 && encoded.SequenceEqual(encodedAgain[..length]) && !IsAscii(decoded) && TryParseUnicode(decoded, out label);
    }

    private static bool TryParseUnicode(ReadOnlySpan<Rune> text, out NameLabel label)
    {
        label = default;
        Span<Rune> encoded = stackalloc Rune[MaxLength - PrefixLength];
        var length = Punycode.Encode(text, encoded);
        if (length < 0 || !UnicodeLabel.IsValid(text))
        {
            return false;
        }

        label = new NameLabel(PrefixLength + length, BidiRule.IsRightToLeft(text), BidiRule.IsMet(text));
        return true;
    }

    private static bool IsAscii(ReadOnlySpan<Rune> text)
    {
        foreach (var rune in text)
        {
            if (!rune.IsAscii)
            {
                return false;
            }
        }

        return true;
    }
}
