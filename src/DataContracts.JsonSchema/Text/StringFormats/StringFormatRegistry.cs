using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary>The formats which the drafts define. Any other name says nothing of a string.</summary>
internal static class StringFormatRegistry
{
    public const string NewestSet = "v1";

    private static readonly string[] s_sets = ["draft-04", "draft-06", "draft-07", "2019-09", "2020-12", NewestSet];

    public static ImmutableArray<StringFormatDefinition> All { get; } =
    [
        new("date-time", "draft-04", DateTimeFormat.IsValid)
        {
            Example = "2024-12-31T23:59:59Z",
            Reminder = "the time zone is required",
            IsVolatile = true,
        },
        new("email", "draft-04", EmailFormat.IsValid) { Example = "ada@example.com" },
        new("hostname", "draft-04", Rfc1123.IsHostname, Last: "draft-06") { Example = "example.com" },
        new("ipv4", "draft-04", Ipv4Format.IsValid) { Example = "192.0.2.1" },
        new("ipv6", "draft-04", Ipv6Format.IsValid) { Example = "2001:db8::1" },
        new("uri", "draft-04", UriFormat.IsValid) { Example = "https://example.com/orders/1", Reminder = "the scheme is required" },
        new("json-pointer", "draft-06", JsonPointerFormat.IsValid) { Example = "/orders/0" },
        new("uri-reference", "draft-06", UriReferenceFormat.IsValid),
        new("uri-template", "draft-06", UriTemplateFormat.IsValid),
        new("date", "draft-07", DateFormat.IsValid) { Example = "2024-12-31" },
        new("hostname", "draft-07", HostnameFormat.IsValid) { Example = "example.com" },
        new("idn-email", "draft-07", IdnEmailFormat.IsValid) { Example = "ada@example.com" },
        new("idn-hostname", "draft-07", IdnHostnameFormat.IsValid) { Example = "example.com" },
        new("iri", "draft-07", IriFormat.IsValid) { Example = "https://example.com/orders/1", Reminder = "the scheme is required" },
        new("iri-reference", "draft-07", IriReferenceFormat.IsValid),
        new("regex", "draft-07", RegexFormat.IsValid),
        new("relative-json-pointer", "draft-07", RelativeJsonPointerFormat.IsValidWithoutAdjustment, Last: "draft-07"),
        new("time", "draft-07", TimeFormat.IsValid) { Example = "23:59:59Z", Reminder = "the time zone is required" },
        new("duration", "2019-09", DurationFormat.IsValid) { Example = "P1DT12H" },
        new("relative-json-pointer", "2019-09", RelativeJsonPointerFormat.IsValid),
        new("uuid", "2019-09", UuidFormat.IsValid) { Example = "123e4567-e89b-12d3-a456-426614174000", IsVolatile = true },
    ];

    private static FrozenDictionary<(string Set, string Name), StringFormatDefinition> BySetAndName { get; } = (
        from format in All
        from set in s_sets
        where IsDefinedIn(format, set)
        select KeyValuePair.Create((set, format.Name), format)).ToFrozenDictionary();

    private static FrozenSet<string> Volatile { get; } =
        All.Where(format => format.IsVolatile).Select(format => format.Name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether values of a format mostly change from run to run.</summary>
    public static bool IsVolatile(string name) => Volatile.Contains(name);

    /// <summary>A format, or null if the draft does not define it.</summary>
    /// <param name="set">The draft.</param>
    /// <param name="name">The value of <c>format</c>.</param>
    public static StringFormatDefinition? Find(string set, string name) => BySetAndName.GetValueOrDefault((set, name));

    private static bool IsDefinedIn(StringFormatDefinition format, string set)
    {
        var index = Array.IndexOf(s_sets, set);
        return Array.IndexOf(s_sets, format.First) <= index && index <= Array.IndexOf(s_sets, format.Last);
    }
}
