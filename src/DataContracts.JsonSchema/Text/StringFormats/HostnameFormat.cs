using DataContracts.JsonSchema.Text.StringFormats.Idna;

namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary><c>hostname</c>: from draft-07 on, a label which claims to be Punycode must be what RFC 5891 allows.</summary>
internal static class HostnameFormat
{
    public static bool IsValid(ReadOnlySpan<byte> utf8) => InternetName.IsValid(utf8, allowsUnicode: false);
}
