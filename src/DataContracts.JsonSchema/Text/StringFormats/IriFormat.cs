namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary><c>iri</c>: an IRI with its scheme (RFC 3987).</summary>
internal static class IriFormat
{
    public static bool IsValid(ReadOnlySpan<byte> utf8) => Rfc3986.IsAbsolute(utf8, isIri: true);
}
