namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary>A number of exactly two ASCII digits, as the fields of RFC 3339 are made of.</summary>
internal static class TwoDigits
{
    public static bool TryParse(ReadOnlySpan<byte> utf8, out int value)
    {
        value = 0;
        if (utf8.Length < 2 || !char.IsAsciiDigit((char)utf8[0]) || !char.IsAsciiDigit((char)utf8[1]))
        {
            return false;
        }

        value = ((utf8[0] - '0') * 10) + (utf8[1] - '0');
        return true;
    }
}
