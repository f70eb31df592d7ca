namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary><c>relative-json-pointer</c>: levels up, an optional move within an array, then # or a JSON Pointer.</summary>
internal static class RelativeJsonPointerFormat
{
    /// <summary>As draft 2019-09 and later have it.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8) =>
        ReadInteger(ref utf8, mayBeZero: true) && ReadIndexAdjustment(ref utf8) && IsEnd(utf8);

    /// <summary>As draft-07 has it, which does not know the move within an array.</summary>
    public static bool IsValidWithoutAdjustment(ReadOnlySpan<byte> utf8) => ReadInteger(ref utf8, mayBeZero: true) && IsEnd(utf8);

    private static bool IsEnd(ReadOnlySpan<byte> utf8) => utf8 is [(byte)'#'] || JsonPointerFormat.IsValid(utf8);

    private static bool ReadIndexAdjustment(ref ReadOnlySpan<byte> rest)
    {
        if (rest.IsEmpty || rest[0] is not ((byte)'+' or (byte)'-'))
        {
            return true;
        }

        rest = rest[1..];
        return ReadInteger(ref rest, mayBeZero: false);
    }

    private static bool ReadInteger(ref ReadOnlySpan<byte> rest, bool mayBeZero)
    {
        var digits = rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        digits = digits < 0 ? rest.Length : digits;
        if (digits == 0 || (rest[0] == '0' && (digits > 1 || !mayBeZero)))
        {
            return false;
        }

        rest = rest[digits..];
        return true;
    }
}
