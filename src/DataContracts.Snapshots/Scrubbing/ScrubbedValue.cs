using System.Globalization;

namespace DataContracts.Snapshots.Scrubbing;

/// <summary>A value that changes from run to run.</summary>
/// <param name="Kind">What it is called in a snapshot.</param>
/// <param name="Value">Equal for equal values, however they are written.</param>
internal readonly record struct ScrubbedValue(string Kind, object Value)
{
    /// <summary>What the first and the last value of a kind are called, as values that were never set often are; else null.</summary>
    public string? Special => s_special.GetValueOrDefault(this);

    private static readonly Dictionary<ScrubbedValue, string> s_special = new()
    {
        [Of(Guid.Empty)] = "Guid_Empty",
        [Of(DateTimeOffset.MinValue)] = "DateTimeOffset_MinValue",
        [Of(DateTimeOffset.MaxValue)] = "DateTimeOffset_MaxValue",
        [Of(DateTime.MinValue)] = "DateTime_MinValue",
        [Of(DateTime.MaxValue)] = "DateTime_MaxValue",
        [Of(DateOnly.MinValue)] = "Date_MinValue",
        [Of(DateOnly.MaxValue)] = "Date_MaxValue",
        [Of(TimeOnly.MinValue)] = "Time_MinValue",
        [Of(TimeOnly.MaxValue)] = "Time_MaxValue",
    };

    public static ScrubbedValue Of(Guid value) => new("Guid", value);

    public static ScrubbedValue Of(DateOnly value) => new("Date", value);

    public static ScrubbedValue Of(TimeOnly value) => new("Time", value);

    public static ScrubbedValue Of(DateTime value) => Moment("DateTime", value.Ticks);

    public static ScrubbedValue Of(DateTimeOffset value) => Moment("DateTimeOffset", value.UtcTicks);

    /// <summary>A moment of any precision.</summary>
    /// <param name="kind">With or without an offset.</param>
    /// <param name="seconds">Since the start of the year 1.</param>
    /// <param name="fraction">The digits after the decimal point.</param>
    public static ScrubbedValue Moment(string kind, long seconds, string fraction) => new(kind, (seconds, fraction.TrimEnd('0')));

    private static ScrubbedValue Moment(string kind, long ticks)
    {
        var (seconds, rest) = Math.DivRem(ticks, TimeSpan.TicksPerSecond);
        return Moment(kind, seconds, rest.ToString("D7", CultureInfo.InvariantCulture));
    }
}
