using System.Buffers;
using System.Text;

namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary><c>Mailbox</c> of RFC 5321, section 4.1.2, and with <c>isInternationalized</c> its extension by RFC 6531.</summary>
internal static class Rfc5321
{
    private const int MaxLocalPartLength = 64;
    private const int MaxDomainLength = 255;

    private static readonly SearchValues<byte> s_atomText =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+-/=?^_`{|}~"u8);

    public static bool IsMailbox(ReadOnlySpan<byte> utf8, bool isInternationalized)
    {
        var at = utf8.LastIndexOf((byte)'@');
        return at is > 0 and <= MaxLocalPartLength
            && IsLocalPart(utf8[..at], isInternationalized)
            && IsDomainOrLiteral(utf8[(at + 1)..], isInternationalized);
    }

    private static bool IsLocalPart(ReadOnlySpan<byte> utf8, bool isInternationalized)
    {
        if (utf8[0] == '"')
        {
            return utf8.Length >= 2 && utf8[^1] == '"' && IsQuotedContent(utf8[1..^1], isInternationalized);
        }

        foreach (var range in utf8.Split((byte)'.'))
        {
            if (!IsAtom(utf8[range], isInternationalized))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAtom(ReadOnlySpan<byte> utf8, bool isInternationalized)
    {
        foreach (var character in utf8)
        {
            if (!s_atomText.Contains(character) && !(isInternationalized && character >= 0x80))
            {
                return false;
            }
        }

        return !utf8.IsEmpty;
    }

    private static bool IsQuotedContent(ReadOnlySpan<byte> utf8, bool isInternationalized)
    {
        while (!utf8.IsEmpty)
        {
            // A quoted pair holds ASCII only, also in RFC 6531.
            var isPair = utf8[0] == '\\';
            utf8 = isPair ? utf8[1..] : utf8;
            if (utf8.IsEmpty
                || !(IsPrintable(utf8[0]) && (isPair || utf8[0] != '"')) && !(isInternationalized && !isPair && utf8[0] >= 0x80))
            {
                return false;
            }

            utf8 = utf8[1..];
        }

        return true;
    }

    private static bool IsPrintable(byte character) => character is >= (byte)' ' and <= (byte)'~';

    private static bool IsDomainOrLiteral(ReadOnlySpan<byte> utf8, bool isInternationalized)
    {
        if (utf8.Length > MaxDomainLength)
        {
            return false;
        }

        if (utf8.Length > 2 && utf8[0] == '[' && utf8[^1] == ']')
        {
            return IsAddress(utf8[1..^1]);
        }

        return isInternationalized ? InternationalizedDomain.IsValid(utf8) : Rfc1123.IsHostname(utf8);
    }

    // Another tag than IPv6 needs a standard of its own, and none has been registered.
    private static bool IsAddress(ReadOnlySpan<byte> utf8)
    {
        var tag = "IPv6:"u8;
        return utf8.Length > tag.Length && Ascii.EqualsIgnoreCase(utf8[..tag.Length], tag)
            ? Ipv6Format.IsValid(utf8[tag.Length..])
            : Ipv4Format.IsValid(utf8);
    }
}
