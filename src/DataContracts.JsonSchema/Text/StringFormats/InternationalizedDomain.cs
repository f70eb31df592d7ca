using System.Buffers;
using System.Text;

namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary>
/// <c>Domain</c> of RFC 5321 with the U-labels of RFC 6531, section 3.3, by its syntax: what a registry would refuse,
/// a mail address may still carry.
/// </summary>
internal static class InternationalizedDomain
{
    private const int MaxLabelLength = 63;

    public static bool IsValid(ReadOnlySpan<byte> utf8)
    {
        foreach (var range in utf8.Split((byte)'.'))
        {
            if (!IsLabel(utf8[range]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLabel(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty || utf8[0] == '-' || utf8[^1] == '-')
        {
            return false;
        }

        var length = 0;
        for (; !utf8.IsEmpty; length++)
        {
            if (Rune.DecodeFromUtf8(utf8, out var rune, out var bytes) != OperationStatus.Done
                || (rune.IsAscii && !char.IsAsciiLetterOrDigit((char)rune.Value) && rune.Value != '-'))
            {
                return false;
            }

            utf8 = utf8[bytes..];
        }

        return length <= MaxLabelLength;
    }
}
