namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary><c>uri-reference</c>: a URI or a relative reference (RFC 3986).</summary>
internal static class UriReferenceFormat
{
    public static bool IsValid(ReadOnlySpan<byte> utf8) => Rfc3986.IsReference(utf8, isIri: false);
}
