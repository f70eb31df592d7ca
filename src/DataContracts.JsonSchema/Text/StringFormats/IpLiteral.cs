using System.Buffers;

namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary>What is between the brackets of <c>IP-literal</c> in RFC 3986, section 3.2.2.</summary>
internal static class IpLiteral
{
    private static readonly SearchValues<byte> s_futureAddress =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:"u8);

    public static bool IsValid(ReadOnlySpan<byte> utf8) => Ipv6Format.IsValid(utf8) || IsFuture(utf8);

    private static bool IsFuture(ReadOnlySpan<byte> utf8)
    {
        var dot = utf8.IndexOf((byte)'.');
        if (dot < 2 || dot == utf8.Length - 1 || (utf8[0] | 0x20) != 'v')
        {
            return false;
        }

        foreach (var digit in utf8[1..dot])
        {
            if (!char.IsAsciiHexDigit((char)digit))
            {
                return false;
            }
        }

        return !utf8[(dot + 1)..].ContainsAnyExcept(s_futureAddress);
    }
}
