namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary><c>iri-reference</c>: an IRI or a relative reference (RFC 3987).</summary>
internal static class IriReferenceFormat
{
    public static bool IsValid(ReadOnlySpan<byte> utf8) => Rfc3986.IsReference(utf8, isIri: true);
}
