using System.Globalization;

namespace DataContracts.Snapshots.Scrubbing;

/// <summary>Tells texts that are a GUID or a date from others, in no culture of the machine: a snapshot is the same everywhere.</summary>
internal static class VolatileText
{
    // Verify's, in its order.
    private static readonly string[] s_moments =
    [
        "yyyy-MM-ddTHH:mm:ss.FFFFFFFK",
        "yyyy-MM-ddTHH:mm:ssK",
        "yyyy-MM-ddTHH:mmK",
    ];

    /// <summary>The value that a whole text is; null where it is neither.</summary>
    public static ScrubbedValue? Recognize(string text, SnapshotForm form) =>
        Guid.TryParse(text, CultureInfo.InvariantCulture, out var guid) ? ScrubbedValue.Of(guid)
        : form == SnapshotForm.Text ? OfVerify(text) ?? Rfc3339.Moment(text)
        : Rfc3339.Moment(text) ?? Rfc3339.Date(text);

    /// <summary>
    /// Dates as Verify knows them, so that its verified files fit: a text without offset counts as one with, and days and times are those
    /// of the invariant culture.
    /// </summary>
    private static ScrubbedValue? OfVerify(string text)
    {
        var culture = CultureInfo.InvariantCulture;
        if (DateTimeOffset.TryParseExact(text, s_moments, culture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            return ScrubbedValue.Of(moment);
        }

        var pattern = culture.DateTimeFormat.ShortDatePattern;
        return DateOnly.TryParseExact(text, pattern, culture, DateTimeStyles.None, out var date) ? ScrubbedValue.Of(date)
            : TimeOnly.TryParseExact(text, "h:mm tt", culture, DateTimeStyles.None, out var time) ? ScrubbedValue.Of(time)
            : null;
    }
}
