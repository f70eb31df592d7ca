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
        new("date-time", "draft-04", DateTimeFormat.IsValid) { IsVolatile = true },
        new("email", "draft-04", EmailFormat.IsValid),
        new("hostname", "draft-04", Rfc1123.IsHostname, Last: "draft-06"),
        new("ipv4", "draft-04", Ipv4Format.IsValid),
        new("ipv6", "draft-04", Ipv6Format.IsValid),
        new("uri", "draft-04", UriFormat.IsValid),
        new("json-pointer", "draft-06", JsonPointerFormat.IsValid),
        new("uri-reference", "draft-06", UriReferenceFormat.IsValid),
        new("uri-template", "draft-06", UriTemplateFormat.IsValid),
        new("date", "draft-07", DateFormat.IsValid),
        new("hostname", "draft-07", HostnameFormat.IsValid),
        new("idn-email", "draft-07", IdnEmailFormat.IsValid),
        new("idn-hostname", "draft-07", IdnHostnameFormat.IsValid),
        new("iri", "draft-07", IriFormat.IsValid),
        new("iri-reference", "draft-07", IriReferenceFormat.IsValid),
        new("regex", "draft-07", RegexFormat.IsValid),
        new("relative-json-pointer", "draft-07", RelativeJsonPointerFormat.IsValidWithoutAdjustment, Last: "draft-07"),
        new("time", "draft-07", TimeFormat.IsValid),
        new("duration", "2019-09", DurationFormat.IsValid),
        new("relative-json-pointer", "2019-09", RelativeJsonPointerFormat.IsValid),
        new("uuid", "2019-09", UuidFormat.IsValid) { IsVolatile = true },
    ];

    private static FrozenDictionary<(string Set, string Name), StringFormat> BySetAndName { get; } = (
        from format in All
        from set in s_sets
        where IsDefinedIn(format, set)
        select KeyValuePair.Create((set, format.Name), format.IsValid)).ToFrozenDictionary();

    private static FrozenSet<string> Volatile { get; } =
        All.Where(format => format.IsVolatile).Select(format => format.Name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether values of a format mostly change from run to run.</summary>
    public static bool IsVolatile(string name) => Volatile.Contains(name);

    /// <summary>The validator of a format, or null where the draft does not define the format.</summary>
    /// <param name="set">The draft.</param>
    /// <param name="name">The value of <c>format</c>.</param>
    public static StringFormat? Find(string set, string name) => BySetAndName.GetValueOrDefault((set, name));

    private static bool IsDefinedIn(StringFormatDefinition format, string set)
    {
        var index = Array.IndexOf(s_sets, set);
        return Array.IndexOf(s_sets, format.First) <= index && index <= Array.IndexOf(s_sets, format.Last);
    }
}
