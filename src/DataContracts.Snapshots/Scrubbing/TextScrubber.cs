using System.Globalization;
using System.Text.RegularExpressions;

namespace DataContracts.Snapshots.Scrubbing;

/// <summary>Replaces what differs from run to run in a text. The invariant culture decides what a date is: a snapshot is the same on every machine.</summary>
internal sealed partial class TextScrubber(SnapshotSettings settings, PathTokens paths)
{
    private static readonly string[] s_moments =
    [
        "yyyy-MM-ddTHH:mm:ss.FFFFFFFK",
        "yyyy-MM-ddTHH:mm:ssK",
        "yyyy-MM-ddTHH:mmK",
    ];

    public Counters Counters { get; } = new(settings.CountScrubbed);

    /// <summary>A string value; the same where nothing in it is scrubbed.</summary>
    public string ScrubValue(string value) => (settings.ScrubValues ? WholeValue(value) : null) ?? ScrubText(value);

    /// <summary>A text that is no single value.</summary>
    public string ScrubText(string text)
    {
        if (settings.ScrubInlineGuids)
        {
            text = InlineGuid().Replace(text, match => Counters.Of(Guid.Parse(match.ValueSpan)));
        }

        return settings.Scrubbers.Aggregate(paths.Replace(text), (scrubbed, scrubber) => scrubber(scrubbed));
    }

    /// <summary>A value that the contract calls volatile.</summary>
    public string ScrubVolatile(string? value) => (value is null ? null : WholeValue(value)) ?? "{Scrubbed}";

    private string? WholeValue(string value)
    {
        var culture = CultureInfo.InvariantCulture;
        if (Guid.TryParse(value, culture, out var guid))
        {
            return Counters.Of(guid);
        }

        if (DateTimeOffset.TryParseExact(value, s_moments, culture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            return Counters.Of(moment);
        }

        return DateOnly.TryParseExact(value, culture.DateTimeFormat.ShortDatePattern, culture, DateTimeStyles.None, out var date) ? Counters.Of(date)
            : TimeOnly.TryParseExact(value, "h:mm tt", culture, DateTimeStyles.None, out var time) ? Counters.Of(time)
            : null;
    }

    [GeneratedRegex(@"\b[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\b", RegexOptions.CultureInvariant)]
    private static partial Regex InlineGuid();
}
