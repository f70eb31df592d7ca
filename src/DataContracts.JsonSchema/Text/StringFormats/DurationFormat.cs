namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary><c>duration</c> of RFC 3339, appendix A.</summary>
internal static class DurationFormat
{
    private static ReadOnlySpan<byte> DateUnits => "YMD"u8;

    private static ReadOnlySpan<byte> TimeUnits => "HMS"u8;

    public static bool IsValid(ReadOnlySpan<byte> utf8)
    {
        // ABNF literals are case-insensitive (RFC 5234, section 2.3).
        if (utf8.Length < 3 || (utf8[0] | 0x20) != 'p')
        {
            return false;
        }

        var rest = utf8[1..];
        if ((rest[^1] | 0x20) == 'w')
        {
            return rest.Length > 1 && !rest[..^1].ContainsAnyExceptInRange((byte)'0', (byte)'9');
        }

        if (!ReadComponents(ref rest, DateUnits))
        {
            return false;
        }

        if (rest.IsEmpty)
        {
            return true;
        }

        if ((rest[0] | 0x20) != 't')
        {
            return false;
        }

        rest = rest[1..];
        return !rest.IsEmpty && ReadComponents(ref rest, TimeUnits) && rest.IsEmpty;
    }

    /// <summary>Reads components up to something that is not a digit. Between the first and the last unit none may be left out.</summary>
    private static bool ReadComponents(ref ReadOnlySpan<byte> rest, ReadOnlySpan<byte> units)
    {
        var previous = -1;
        while (!rest.IsEmpty && char.IsAsciiDigit((char)rest[0]))
        {
            var digits = rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            if (digits < 0)
            {
                return false;
            }

            var unit = units.IndexOf((byte)char.ToUpperInvariant((char)rest[digits]));
            if (unit < 0 || (previous >= 0 && unit != previous + 1))
            {
                return false;
            }

            previous = unit;
            rest = rest[(digits + 1)..];
        }

        return true;
    }
}
