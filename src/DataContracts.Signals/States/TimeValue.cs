namespace DataContracts.Signals.States;

/// <summary>A point in time as it is written in data.</summary>
/// <param name="Ticks">100 ns since the year 1, UTC; one without an offset counts as UTC.</param>
/// <param name="HasOffset">Whether an offset from UTC is written.</param>
/// <param name="IsDate">Whether only a day is written.</param>
internal readonly record struct TimeValue(long Ticks, bool HasOffset, bool IsDate)
{
    private const int DateLength = 10;

    /// <summary>Reads a date or a time of RFC 3339; the offset may be missing, which is a frequent mistake.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out TimeValue value)
    {
        value = default;
        if (text.Length < DateLength || text[4] != '-' || text[7] != '-' || !TryReadDay(text, out var ticks))
        {
            return false;
        }

        if (text.Length == DateLength)
        {
            value = new TimeValue(ticks, HasOffset: false, IsDate: true);
            return true;
        }

        return text[DateLength] is (byte)'T' or (byte)'t' or (byte)' ' && TryReadTime(text[(DateLength + 1)..], ticks, out value);
    }

    public static string Show(long ticks) =>
        new DateTime(ticks, DateTimeKind.Utc).ToString(
            ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
            System.Globalization.CultureInfo.InvariantCulture);

    private static bool TryReadDay(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (!TryRead(text[..4], out var year)
            || !TryRead(text.Slice(5, 2), out var month)
            || !TryRead(text.Slice(8, 2), out var day)
            || year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        ticks = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc).Ticks;
        return true;
    }

    private static bool TryReadTime(ReadOnlySpan<byte> text, long day, out TimeValue value)
    {
        value = default;
        if (text.Length < 5 || text[2] != ':' || !TryRead(text[..2], out var hour) || !TryRead(text.Slice(3, 2), out var minute))
        {
            return false;
        }

        var second = 0;
        var fraction = 0L;
        var rest = text[5..];
        if (rest.Length >= 3 && rest[0] == ':')
        {
            if (!TryRead(rest.Slice(1, 2), out second))
            {
                return false;
            }

            rest = ReadFraction(rest[3..], out fraction);
        }

        if (hour > 23 || minute > 59 || second > 60 || !TryReadOffset(rest, out var offset, out var hasOffset))
        {
            return false;
        }

        var minutes = (hour * 60) + minute - offset;
        var ticks = day + (minutes * TimeSpan.TicksPerMinute) + (second * TimeSpan.TicksPerSecond) + fraction;
        value = new TimeValue(Math.Clamp(ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), hasOffset, IsDate: false);
        return true;
    }

    /// <summary>Digits after the seventh are dropped.</summary>
    private static ReadOnlySpan<byte> ReadFraction(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.Length < 2 || text[0] is not ((byte)'.' or (byte)','))
        {
            return text;
        }

        var unit = TimeSpan.TicksPerSecond;
        var position = 1;
        for (; position < text.Length && text[position] is >= (byte)'0' and <= (byte)'9'; position++)
        {
            unit /= 10;
            ticks += unit * (text[position] - '0');
        }

        return text[position..];
    }

    private static bool TryReadOffset(ReadOnlySpan<byte> text, out int minutes, out bool isWritten)
    {
        minutes = 0;
        isWritten = !text.IsEmpty;
        if (text.IsEmpty || text is [(byte)'Z' or (byte)'z'])
        {
            return true;
        }

        var length = text.Length == 6 && text[3] == ':' ? 4 : text.Length == 5 ? 3 : 0;
        if (length == 0 || text[0] is not ((byte)'+' or (byte)'-') || !TryRead(text.Slice(1, 2), out var hour)
            || !TryRead(text.Slice(length, 2), out var minute) || hour > 23 || minute > 59)
        {
            return false;
        }

        minutes = ((hour * 60) + minute) * (text[0] == '-' ? -1 : 1);
        return true;
    }

    private static bool TryRead(ReadOnlySpan<byte> digits, out int value)
    {
        value = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        return true;
    }
}
