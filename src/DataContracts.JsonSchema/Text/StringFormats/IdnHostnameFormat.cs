using DataContracts.JsonSchema.Text.StringFormats.Idna;

namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary><c>idn-hostname</c>: an internationalized host name (RFC 5890, section 2.3.2.3).</summary>
internal static class IdnHostnameFormat
{
    public static bool IsValid(ReadOnlySpan<byte> utf8) => InternetName.IsValid(utf8, allowsUnicode: true);
}
