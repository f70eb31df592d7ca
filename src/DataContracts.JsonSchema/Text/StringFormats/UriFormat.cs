namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary><c>uri</c>: a URI with its scheme (RFC 3986).</summary>
internal static class UriFormat
{
    public static bool IsValid(ReadOnlySpan<byte> utf8) => Rfc3986.IsAbsolute(utf8, isIri: false);
}
