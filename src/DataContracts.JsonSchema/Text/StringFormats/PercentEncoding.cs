namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary><c>pct-encoded</c> of RFC 3986, section 2.1.</summary>
internal static class PercentEncoding
{
    public const int TripletLength = 3;

    public static bool IsTriplet(ReadOnlySpan<byte> utf8) =>
        utf8.Length >= TripletLength && utf8[0] == '%' && char.IsAsciiHexDigit((char)utf8[1]) && char.IsAsciiHexDigit((char)utf8[2]);
}
