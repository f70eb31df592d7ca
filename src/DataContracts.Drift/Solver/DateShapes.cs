namespace DataContracts.Drift.Solver;

/// <summary>Dates, times and durations of RFC 3339 as patterns.</summary>
internal static class DateShapes
{
    private const string LeapYear = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";

    public const string Date =
        "(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
        + $"|{LeapYear}-02-29)";

    private const string Hour = "(?:[01][0-9]|2[0-3])";
    private const string DateUnits = "(?:[0-9]+[Yy](?:[0-9]+[Mm](?:[0-9]+[Dd])?)?|[0-9]+[Mm](?:[0-9]+[Dd])?|[0-9]+[Dd])";
    private const string TimeUnits = "(?:[0-9]+[Hh](?:[0-9]+[Mm](?:[0-9]+[Ss])?)?|[0-9]+[Mm](?:[0-9]+[Ss])?|[0-9]+[Ss])";

    public const string Duration = $"[Pp](?:[0-9]+[Ww]|{DateUnits}(?:[Tt]{TimeUnits})?|[Tt]{TimeUnits})";

    /// <summary>A time with its offset. Second 60 exists only where it ends a day in UTC; a pattern for that would be very large.</summary>
    public static string Time(int lastSecond)
    {
        var leap = lastSecond == 60 ? "|60" : "";
        return $"{Hour}:[0-5][0-9]:(?:[0-5][0-9]{leap})(?:\\.[0-9]+)?(?:[Zz]|[+-]{Hour}:[0-5][0-9])";
    }
}
