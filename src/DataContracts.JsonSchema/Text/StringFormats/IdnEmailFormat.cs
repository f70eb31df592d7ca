using System.Text.Unicode;

namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary><c>idn-email</c>: a mailbox of RFC 6531.</summary>
internal static class IdnEmailFormat
{
    public static bool IsValid(ReadOnlySpan<byte> utf8) => Utf8.IsValid(utf8) && Rfc5321.IsMailbox(utf8, isInternationalized: true);
}
