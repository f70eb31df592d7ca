using System.Text.RegularExpressions;

namespace DataContracts.Snapshots.Scrubbing;

/// <summary>Replaces what differs from run to run in a text.</summary>
internal sealed partial class TextScrubber(SnapshotSettings settings, SnapshotForm form, PathTokens paths)
{
    /// <summary>A scrubbed value without a number.</summary>
    public const string Uncounted = "{Scrubbed}";

    public Counters Counters { get; } = new(settings.CountScrubbed);

    /// <summary>A string value; the same where nothing in it is scrubbed.</summary>
    public string ScrubValue(string value) => (settings.ScrubValues ? WholeValue(value) : null) ?? ScrubText(value);

    /// <summary>A text that is not a single value.</summary>
    public string ScrubText(string text)
    {
        if (settings.ScrubInlineGuids)
        {
            text = InlineGuid().Replace(text, match => Counters.Of(ScrubbedValue.Of(Guid.Parse(match.ValueSpan))));
        }

        return settings.Scrubbers.Aggregate(paths.Replace(text), (scrubbed, scrubber) => scrubber(scrubbed));
    }

    /// <summary>A value that the contract marks as volatile.</summary>
    public string ScrubVolatile(string? value) => (value is null ? null : WholeValue(value)) ?? Uncounted;

    /// <summary>Whether a name changes from run to run, so that an order by it would too.</summary>
    public bool IsVolatileName(string name) =>
        settings.ScrubValues
            && (VolatileText.Recognize(name, form) is not null || (settings.ScrubInlineGuids && InlineGuid().IsMatch(name)));

    private string? WholeValue(string value) => VolatileText.Recognize(value, form) is { } found ? Counters.Of(found) : null;

    // An underscore, which \b takes for a letter, may stand beside a GUID; a hexadecimal digit or a letter may not.
    [GeneratedRegex(
        @"(?<![\p{L}\p{Nd}])[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(?![\p{L}\p{Nd}])",
        RegexOptions.CultureInvariant)]
    private static partial Regex InlineGuid();
}
