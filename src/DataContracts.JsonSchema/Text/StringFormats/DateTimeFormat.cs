namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary><c>date-time</c> of RFC 3339.</summary>
internal static class DateTimeFormat
{
    public static bool IsValid(ReadOnlySpan<byte> utf8) =>
        utf8.Length > FullDate.Length + 1
        && utf8[FullDate.Length] is (byte)'T' or (byte)'t'
        && FullDate.TryParse(utf8[..FullDate.Length], out var date)
        && FullTime.TryParse(utf8[(FullDate.Length + 1)..], out var time)
        && (!time.IsLeapSecond || EndsMonthInUtc(date, time));

    // RFC 3339, section 5.7: second 60 exists only at the end of a month.
    private static bool EndsMonthInUtc(FullDate date, FullTime time) => time.UtcDayShift switch
    {
        < 0 => date.IsFirstOfMonth,
        0 => date.IsLastOfMonth,
        _ => date.IsDayBeforeLastOfMonth,
    };
}
