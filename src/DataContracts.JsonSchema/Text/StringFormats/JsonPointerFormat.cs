namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary><c>json-pointer</c>: the string form of RFC 6901, section 3.</summary>
internal static class JsonPointerFormat
{
    public static bool IsValid(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
        {
            return true;
        }

        if (utf8[0] != '/')
        {
            return false;
        }

        for (var tilde = utf8.IndexOf((byte)'~'); tilde >= 0; tilde = utf8.IndexOf((byte)'~'))
        {
            utf8 = utf8[(tilde + 1)..];
            if (utf8.IsEmpty || utf8[0] is not ((byte)'0' or (byte)'1'))
            {
                return false;
            }
        }

        return true;
    }
}
