namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary><c>full-time</c> of RFC 3339, section 5.6: a time of day with its offset from UTC.</summary>
internal readonly record struct FullTime(int MinuteOfDay, int Second, int OffsetMinutes)
{
    private const int MinutesPerDay = 24 * 60;
    private const int PartialTimeLength = 8;

    public bool IsLeapSecond => Second == 60;

    /// <summary>The minute of the local day in UTC: negative on the day before, a day or more on the day after.</summary>
    private int UtcMinute => MinuteOfDay - OffsetMinutes;

    /// <summary>Days from the local date to the date in UTC: -1, 0 or 1.</summary>
    public int UtcDayShift => UtcMinute < 0 ? -1 : UtcMinute >= MinutesPerDay ? 1 : 0;

    public static bool TryParse(ReadOnlySpan<byte> utf8, out FullTime time)
    {
        time = default;
        if (utf8.Length <= PartialTimeLength || utf8[2] != ':' || utf8[5] != ':'
            || !TwoDigits.TryParse(utf8, out var hour) || !TwoDigits.TryParse(utf8[3..], out var minute)
            || !TwoDigits.TryParse(utf8[6..], out var second) || hour > 23 || minute > 59 || second > 60)
        {
            return false;
        }

        var rest = utf8[PartialTimeLength..];
        if (rest[0] == '.')
        {
            var digits = rest[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            if (digits <= 0)
            {
                return false;
            }

            rest = rest[(digits + 1)..];
        }

        if (!TryParseOffset(rest, out var offset))
        {
            return false;
        }

        time = new FullTime((hour * 60) + minute, second, offset);
        return !time.IsLeapSecond || time.IsLastMinuteInUtc();
    }

    private static bool TryParseOffset(ReadOnlySpan<byte> utf8, out int minutes)
    {
        minutes = 0;
        if (utf8 is [(byte)'Z' or (byte)'z'])
        {
            return true;
        }

        if (utf8.Length != 6 || utf8[0] is not ((byte)'+' or (byte)'-') || utf8[3] != ':'
            || !TwoDigits.TryParse(utf8[1..], out var hour) || !TwoDigits.TryParse(utf8[4..], out var minute) || hour > 23 || minute > 59)
        {
            return false;
        }

        minutes = ((hour * 60) + minute) * (utf8[0] == '-' ? -1 : 1);
        return true;
    }

    // A leap second is inserted at the end of a UTC day, whatever the local clock shows then.
    private bool IsLastMinuteInUtc() => (UtcMinute + MinutesPerDay) % MinutesPerDay == MinutesPerDay - 1;
}
