namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary><c>time</c>: full-time of RFC 3339.</summary>
internal static class TimeFormat
{
    public static bool IsValid(ReadOnlySpan<byte> utf8) => FullTime.TryParse(utf8, out _);
}
