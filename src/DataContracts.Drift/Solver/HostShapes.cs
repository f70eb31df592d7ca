namespace DataContracts.Drift.Solver;

/// <summary>Host names as patterns (RFC 1123, section 2.1; RFC 5890, section 2.3.2.3).</summary>
internal static class HostShapes
{
    /// <summary>The most characters of a name.</summary>
    public const int MaxLength = 253;

    private const string Letter = "[0-9A-Za-z]";
    private const string Any = "[0-9A-Za-z-]";

    /// <summary>Labels of up to 63 characters that neither begin nor end with a hyphen.</summary>
    public const string Name = $"{Label}(?:\\.{Label})*";

    private const string Label = $"{Letter}(?:{Any}{{0,61}}{Letter})?";

    /// <summary>The same without those that begin with "xn--": these have to be decoded.</summary>
    private const string PlainLabel = $"(?:[0-9A-WYZa-wyz](?:{Any}{{0,61}}{Letter})?"
        + $"|[Xx](?:[0-9A-MO-Za-mo-z]|[0-9A-MO-Za-mo-z-]{Any}{{0,60}}{Letter}|[Nn](?:{Letter}(?:{Any}{{0,59}}{Letter})?"
        + $"|-{Letter}(?:{Any}{{0,58}}{Letter})?)?)?)";

    private const string PlainName = $"{PlainLabel}(?:\\.{PlainLabel})*";

    // Neither spaces, nor what controls the direction, nor private characters. Full stops of other scripts end a label
    // (RFC 3490, section 3.1).
    private const string Beyond = "\\u{A1}-\\u{167F}\\u{1681}-\\u{1FFF}\\u{200B}-\\u{200D}\\u{2010}-\\u{2027}\\u{2030}-\\u{205E}"
        + "\\u{2060}-\\u{2FFF}\\u{3001}\\u{3003}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FEFE}\\u{FF00}-\\u{FF0D}"
        + "\\u{FF0F}-\\u{FF60}\\u{FF62}-\\u{FFEF}"
        + "\\u{10000}-\\u{1FFFD}\\u{20000}-\\u{2FFFD}\\u{30000}-\\u{3FFFD}";

    private const string IdnLetter = $"[0-9A-Za-z{Beyond}]";
    private const string IdnLabel = $"{IdnLetter}(?:[0-9A-Za-z{Beyond}-]{{0,61}}{IdnLetter})?";
    private const string Stop = "[.\\u3002\\uFF0E\\uFF61]";

    // Letters of Western Europe are allowed in any order; so few of them never make a label that is too long.
    private const string Western = "[0-9a-z\\u{E0}-\\u{F6}\\u{F8}-\\u{FF}]{1,8}";

    public static FormatShape Hostname { get; } =
        FormatShape.Between($"^{Name}$", $"^{PlainName}$", "a", "example.com").Within(MaxLength, MaxLength);

    public static FormatShape IdnHostname { get; } = FormatShape.Between(
        $"^{IdnLabel}(?:{Stop}{IdnLabel})*$", $"^(?:{PlainName}|{Western}(?:{Stop}{Western}){{0,2}})$", "a", "example.com")
        .Within(MaxLength, MaxLength);
}
