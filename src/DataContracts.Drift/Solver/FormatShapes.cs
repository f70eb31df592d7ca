using System.Collections.Frozen;

namespace DataContracts.Drift.Solver;

/// <summary>
/// The shapes of the standard's formats (JSON Schema 2020-12 Validation, section 7.3), by the grammars that their validators cite.
/// </summary>
internal static class FormatShapes
{
    private static readonly FrozenDictionary<string, FormatShape> ByName = new Dictionary<string, FormatShape>
    {
        ["date"] = FormatShape.Exact($"^{DateShapes.Date}$", "2000-01-01"),
        ["time"] = FormatShape.Between($"^{DateShapes.Time(60)}$", $"^{DateShapes.Time(59)}$", "00:00:00Z"),
        ["date-time"] = FormatShape.Between(
            $"^{DateShapes.Date}[Tt]{DateShapes.Time(60)}$",
            $"^{DateShapes.Date}[Tt]{DateShapes.Time(59)}$",
            "2000-01-01T00:00:00Z",
            "2000-01-01T00:00:00.5+01:00"),
        ["duration"] = FormatShape.Exact($"^{DateShapes.Duration}$", "P1D", "PT1H", "P1Y2M3DT4H5M6S"),
        ["email"] = MailShapes.Email,
        ["idn-email"] = MailShapes.IdnEmail,
        ["hostname"] = HostShapes.Hostname,
        ["idn-hostname"] = HostShapes.IdnHostname,
        ["ipv4"] = FormatShape.Exact($"^{AddressShapes.Ipv4}$", "0.0.0.0", "192.168.100.100"),
        ["ipv6"] = FormatShape.Exact($"^({AddressShapes.Ipv6})$", "::", "::1", "2001:db8::1"),
        ["uri"] = FormatShape.Exact(UriShapes.Absolute(isIri: false), "a:", "https://example.com/", "urn:a:b"),
        ["uri-reference"] = FormatShape.Exact(UriShapes.Reference(isIri: false), "", "a", "https://example.com/"),
        ["iri"] = FormatShape.Exact(UriShapes.Absolute(isIri: true), "a:", "https://example.com/"),
        ["iri-reference"] = FormatShape.Exact(UriShapes.Reference(isIri: true), "", "a", "https://example.com/"),
        ["uri-template"] = FormatShape.Exact(UriShapes.Template, "", "a", "https://example.com/{id}"),
        ["json-pointer"] = FormatShape.Exact($"^{PointerShapes.Pointer}$", "", "/a"),
        ["relative-json-pointer"] = FormatShape.Between(PointerShapes.Relative(PointerShapes.Move), PointerShapes.Relative(""), "0", "1/a"),
        ["regex"] = FormatShape.Between(RegexShapes.Outer, RegexShapes.Inner, "", "a", "^a$"),
        ["uuid"] = FormatShape.Exact(
            "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
            "00000000-0000-0000-0000-000000000000",
            "01234567-89ab-4cde-8f01-23456789abcd"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static FormatShape? Find(string format) => ByName.GetValueOrDefault(format);
}
