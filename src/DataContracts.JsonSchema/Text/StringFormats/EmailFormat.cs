namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary><c>email</c>: a mailbox of RFC 5321, section 4.1.2.</summary>
internal static class EmailFormat
{
    public static bool IsValid(ReadOnlySpan<byte> utf8) => Rfc5321.IsMailbox(utf8, isInternationalized: false);
}
