namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary>Host names of RFC 1034, section 3.1, as RFC 1123, section 2.1, widens them: labels may begin with a digit.</summary>
internal static class Rfc1123
{
    private const int MaxLength = 253;
    private const int MaxLabelLength = 63;

    public static bool IsHostname(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaxLength)
        {
            return false;
        }

        foreach (var range in utf8.Split((byte)'.'))
        {
            if (!IsLabel(utf8[range]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLabel(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > MaxLabelLength || utf8[0] == '-' || utf8[^1] == '-')
        {
            return false;
        }

        foreach (var character in utf8)
        {
            if (!char.IsAsciiLetterOrDigit((char)character) && character != '-')
            {
                return false;
            }
        }

        return true;
    }
}
