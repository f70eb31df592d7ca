namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary><c>full-date</c> of RFC 3339, section 5.6: YYYY-MM-DD.</summary>
internal readonly record struct FullDate(int Year, int Month, int Day)
{
    public const int Length = 10;

    public bool IsLastOfMonth => Day == DaysInMonth(Year, Month);

    public bool IsDayBeforeLastOfMonth => Day + 1 == DaysInMonth(Year, Month);

    public bool IsFirstOfMonth => Day == 1;

    public static bool TryParse(ReadOnlySpan<byte> utf8, out FullDate date)
    {
        date = default;
        if (utf8.Length != Length || utf8[4] != '-' || utf8[7] != '-'
            || !TwoDigits.TryParse(utf8, out var century) || !TwoDigits.TryParse(utf8[2..], out var yearOfCentury)
            || !TwoDigits.TryParse(utf8[5..], out var month) || !TwoDigits.TryParse(utf8[8..], out var day))
        {
            return false;
        }

        date = new FullDate((century * 100) + yearOfCentury, month, day);
        return month is >= 1 and <= 12 && day >= 1 && day <= DaysInMonth(date.Year, month);
    }

    // Not DateTime.DaysInMonth: RFC 3339 has a year 0000.
    private static int DaysInMonth(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
