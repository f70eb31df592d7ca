namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary><c>ipv4</c>: four decimal octets without leading zeros (RFC 2673, section 3.2, as RFC 3986 makes it precise).</summary>
internal static class Ipv4Format
{
    public static bool IsValid(ReadOnlySpan<byte> utf8)
    {
        for (var octet = 0; octet < 3; octet++)
        {
            var dot = utf8.IndexOf((byte)'.');
            if (dot < 0 || !IsOctet(utf8[..dot]))
            {
                return false;
            }

            utf8 = utf8[(dot + 1)..];
        }

        return IsOctet(utf8);
    }

    private static bool IsOctet(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > 3 || (utf8[0] == '0' && utf8.Length > 1))
        {
            return false;
        }

        var value = 0;
        foreach (var digit in utf8)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        return value <= byte.MaxValue;
    }
}
