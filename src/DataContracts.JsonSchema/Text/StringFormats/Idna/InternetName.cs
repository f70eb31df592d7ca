using System.Buffers;
using System.Text;

namespace DataContracts.JsonSchema.Text.StringFormats.Idna;

/// <summary>A host name whose labels may be internationalized (RFC 5890, section 2.3.2.3).</summary>
internal static class InternetName
{
    private const int MaxLength = 253;

    public static bool IsValid(ReadOnlySpan<byte> utf8, bool allowsUnicode)
    {
        Span<Rune> buffer = stackalloc Rune[NameLabel.MaxLength];
        var (length, hasRightToLeft, meetsBidiRule) = (-1, false, true);
        var hasMore = true;
        while (hasMore)
        {
            if (!ReadLabel(ref utf8, buffer, allowsUnicode, out var count, out hasMore)
                || !NameLabel.TryParse(buffer[..count], out var label))
            {
                return false;
            }

            length += label.AsciiLength + 1;
            hasRightToLeft |= label.IsRightToLeft;
            meetsBidiRule &= label.MeetsBidiRule;
            if (length > MaxLength)
            {
                return false;
            }
        }

        // One label from right to left puts every label of the name under the rule (RFC 5893, section 1.4).
        return !hasRightToLeft || meetsBidiRule;
    }

    private static bool ReadLabel(
        ref ReadOnlySpan<byte> rest, scoped Span<Rune> label, bool allowsUnicode, out int count, out bool endsInSeparator)
    {
        (count, endsInSeparator) = (0, false);
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(rest, out var rune, out var length) != OperationStatus.Done || (!allowsUnicode && !rune.IsAscii))
            {
                return false;
            }

            rest = rest[length..];

            // The full stop, and those that RFC 3490, section 3.1, takes for one.
            if (rune.Value is '.' or 0x3002 or 0xFF0E or 0xFF61)
            {
                endsInSeparator = true;
                return true;
            }

            if (count == label.Length)
            {
                return false;
            }

            label[count++] = rune;
        }

        return true;
    }
}
