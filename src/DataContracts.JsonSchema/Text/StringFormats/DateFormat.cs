namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary><c>date</c>: full-date of RFC 3339.</summary>
internal static class DateFormat
{
    public static bool IsValid(ReadOnlySpan<byte> utf8) => FullDate.TryParse(utf8, out _);
}
