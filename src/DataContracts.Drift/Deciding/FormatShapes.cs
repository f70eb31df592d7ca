using System.Collections.Frozen;
using System.Collections.Immutable;
using DataContracts.JsonSchema.Text.Patterns;

namespace DataContracts.Drift.Deciding;

/// <summary>What is known of a format besides its validator: a pattern that every string of it fits, and some strings to try.</summary>
/// <param name="Outline">All strings of the format fit it; it may fit others.</param>
/// <param name="Examples">Strings of the format; each is checked before it is used.</param>
internal sealed record FormatShape(EcmaPattern Outline, ImmutableArray<string> Examples);

/// <summary>The shapes of the standard's formats (JSON Schema 2020-12 Validation, section 7.3).</summary>
internal static class FormatShapes
{
    private static readonly FrozenDictionary<string, FormatShape> ByName = new Dictionary<string, FormatShape>
    {
        ["date-time"] = Shape("^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$", "2000-01-01T00:00:00Z", "2000-01-01T00:00:00.5+01:00"),
        ["date"] = Shape("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "2000-01-01"),
        ["time"] = Shape("^[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$", "00:00:00Z"),
        ["duration"] = Shape("^P[0-9TYMWDHS]+$", "P1D", "PT1H", "P1Y2M3DT4H5M6S"),
        ["email"] = Shape("^[^@]?.*@.+$", "a@b.c", "someone@example.com"),
        ["idn-email"] = Shape("^.+@.+$", "a@b.c", "someone@example.com"),
        ["hostname"] = Shape("^[0-9A-Za-z.-]{1,254}$", "a", "example.com"),
        ["idn-hostname"] = Shape("^.+$", "a", "example.com"),
        ["ipv4"] = Shape("^[0-9]{1,3}(\\.[0-9]{1,3}){3}$", "0.0.0.0", "192.168.100.100"),
        ["ipv6"] = Shape("^[0-9A-Fa-f:.]{2,45}$", "::", "::1", "2001:db8::1"),
        ["uri"] = Shape("^[A-Za-z][A-Za-z0-9+.-]*:[!-~]*$", "a:", "https://example.com/", "urn:a:b"),
        ["uri-reference"] = Shape("^[!-~]*$", "", "a", "https://example.com/"),
        ["iri"] = Shape("^[A-Za-z][A-Za-z0-9+.-]*:.*$", "a:", "https://example.com/"),
        ["iri-reference"] = Shape("", "", "a", "https://example.com/"),
        ["uri-template"] = Shape("", "", "a", "https://example.com/{id}"),
        ["json-pointer"] = Shape("^(/[\\s\\S]*)?$", "", "/a"),
        ["relative-json-pointer"] = Shape("^[0-9]+", "0", "1/a"),
        ["regex"] = Shape("", "", "a", "^a$"),
        ["uuid"] = Shape("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "00000000-0000-0000-0000-000000000000", "01234567-89ab-4cde-8f01-23456789abcd"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static FormatShape? Find(string format) => ByName.GetValueOrDefault(format);

    private static FormatShape Shape(string outline, params ImmutableArray<string> examples) =>
        EcmaPattern.TryParse(outline, out var pattern, out var error) ? new FormatShape(pattern, examples) : throw new InvalidOperationException(error.Message);
}
