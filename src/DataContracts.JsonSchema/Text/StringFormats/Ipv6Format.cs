namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary><c>ipv6</c>: the text forms of RFC 4291, section 2.2; no zone, no prefix length.</summary>
internal static class Ipv6Format
{
    private const int MaxLength = 45;
    private const int Groups = 8;

    public static bool IsValid(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaxLength)
        {
            return false;
        }

        var compression = utf8.IndexOf("::"u8);
        if (compression < 0)
        {
            return CountGroups(utf8, mayEndInIpv4: true) == Groups;
        }

        var (before, after) = (0, 0);
        if (compression > 0)
        {
            before = CountGroups(utf8[..compression], mayEndInIpv4: false);
        }

        if (compression + 2 < utf8.Length)
        {
            after = CountGroups(utf8[(compression + 2)..], mayEndInIpv4: true);
        }

        // RFC 4291: "::" stands for one or more groups.
        return before >= 0 && after >= 0 && before + after < Groups;
    }

    /// <returns>The number of groups, or -1.</returns>
    private static int CountGroups(ReadOnlySpan<byte> utf8, bool mayEndInIpv4)
    {
        for (var groups = 1; ; groups++)
        {
            var colon = utf8.IndexOf((byte)':');
            if (colon < 0)
            {
                return IsGroup(utf8) ? groups : mayEndInIpv4 && Ipv4Format.IsValid(utf8) ? groups + 1 : -1;
            }

            if (!IsGroup(utf8[..colon]))
            {
                return -1;
            }

            utf8 = utf8[(colon + 1)..];
        }
    }

    private static bool IsGroup(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > 4)
        {
            return false;
        }

        foreach (var digit in utf8)
        {
            if (!char.IsAsciiHexDigit((char)digit))
            {
                return false;
            }
        }

        return true;
    }
}
