using System.Globalization;

namespace DataContracts.Snapshots.Scrubbing;

/// <summary>Dates and times as JSON writers write them: RFC 3339, section 5.6, with any number of digits and in either case.</summary>
internal static class Rfc3339
{
    private const int DateLength = 10;
    private const int SecondsLength = 19;

    /// <summary>A <c>full-date</c>; null for any other text.</summary>
    public static ScrubbedValue? Date(string text) =>
        text.Length == DateLength && DateOf(text) is { } date ? ScrubbedValue.Of(date) : null;

    /// <summary>A <c>date-time</c>, or one without its offset, which is another kind; null for any other text.</summary>
    public static ScrubbedValue? Moment(string text)
    {
        if (text.Length < SecondsLength
            || text[DateLength] is not ('T' or 't' or ' ')
            || DateOf(text.AsSpan(0, DateLength)) is not { } date)
        {
            return null;
        }

        var time = text.AsSpan(DateLength + 1, SecondsLength - DateLength - 1);
        if (time[2] != ':' || time[5] != ':' || !TryTwoDigits(time, 23, out var hour) || !TryTwoDigits(time[3..], 59, out var minute)
            || !TryTwoDigits(time[6..], 60, out var second))
        {
            return null;
        }

        var rest = text.AsSpan(SecondsLength);
        var fraction = ReadOnlySpan<char>.Empty;
        if (rest.Length > 0 && rest[0] == '.')
        {
            var length = rest[1..].IndexOfAnyExceptInRange('0', '9');
            fraction = rest.Slice(1, length < 0 ? rest.Length - 1 : length);
            rest = rest[(fraction.Length + 1)..];
            if (fraction.IsEmpty)
            {
                return null;
            }
        }

        // Counted here: an offset may lead out of the years, and a fraction below the ticks, that DateTimeOffset holds.
        var seconds = (((((date.DayNumber * 24L) + hour) * 60) + minute) * 60) + second;
        return rest.IsEmpty ? ScrubbedValue.Moment("DateTime", seconds, fraction.ToString())
            : OffsetOf(rest) is { } offset ? ScrubbedValue.Moment("DateTimeOffset", seconds - (offset * 60), fraction.ToString())
            : null;
    }

    private static DateOnly? DateOf(ReadOnlySpan<char> text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>The minutes of an offset; null if the text isn't one.</summary>
    private static int? OffsetOf(ReadOnlySpan<char> text) =>
        text is "Z" or "z" ? 0
        : text.Length == 6 && text[0] is '+' or '-' && text[3] == ':'
            && TryTwoDigits(text[1..], 23, out var hours) && TryTwoDigits(text[4..], 59, out var minutes)
            ? (text[0] == '-' ? -1 : 1) * ((hours * 60) + minutes)
        : null;

    private static bool TryTwoDigits(ReadOnlySpan<char> text, int most, out int value)
    {
        value = char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) ? ((text[0] - '0') * 10) + text[1] - '0' : int.MaxValue;
        return value <= most;
    }
}
