using System.Text;

namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>
/// UTF-8 that can hold half a surrogate pair, as WTF-8 does: in three bytes, as any character beside it. A JSON string can hold one, and
/// two different ones are different values.
/// </summary>
internal static class GeneralizedUtf8
{
    /// <summary>The length of half a surrogate pair in bytes.</summary>
    public const int SurrogateLength = 3;

    private const char First = '\uD800';
    private const char Last = '\uDFFF';

    /// <summary>Whether the bytes begin with half a surrogate pair.</summary>
    public static bool StartsWithSurrogate(ReadOnlySpan<byte> utf8) => utf8 is [0xED, >= 0xA0, _, ..];

    /// <summary>Whether a text has half a surrogate pair.</summary>
    public static bool IsNeededFor(string text)
    {
        for (var at = text.AsSpan().IndexOfAnyInRange(First, Last); at >= 0 && at < text.Length; at++)
        {
            if (!Rune.TryGetRuneAt(text, at, out var rune))
            {
                return true;
            }

            at += rune.Utf16SequenceLength - 1;
        }

        return false;
    }

    /// <summary>The half of a pair that the bytes begin with.</summary>
    public static char ReadSurrogate(ReadOnlySpan<byte> utf8) => (char)(First | ((utf8[1] & 0x1F) << 6) | (utf8[2] & 0x3F));

    public static void WriteSurrogate(char surrogate, Span<byte> target)
    {
        target[0] = 0xED;
        target[1] = (byte)(0x80 | ((surrogate >> 6) & 0x3F));
        target[2] = (byte)(0x80 | (surrogate & 0x3F));
    }

    public static byte[] Encode(string text)
    {
        if (!IsNeededFor(text))
        {
            return Encoding.UTF8.GetBytes(text);
        }

        var bytes = new List<byte>(text.Length + 8);
        Span<byte> character = stackalloc byte[4];
        for (var at = 0; at < text.Length; at++)
        {
            if (Rune.TryGetRuneAt(text, at, out var rune))
            {
                bytes.AddRange(character[..rune.EncodeToUtf8(character)]);
                at += rune.Utf16SequenceLength - 1;
            }
            else
            {
                WriteSurrogate(text[at], character);
                bytes.AddRange(character[..SurrogateLength]);
            }
        }

        return [.. bytes];
    }

    public static string Decode(ReadOnlySpan<byte> utf8)
    {
        StringBuilder? text = null;
        while (utf8.IndexOf((byte)0xED) is >= 0 and var at && FindSurrogate(utf8, at) is >= 0 and var found)
        {
            text = (text ?? new StringBuilder()).Append(Encoding.UTF8.GetString(utf8[..found])).Append(ReadSurrogate(utf8[found..]));
            utf8 = utf8[(found + SurrogateLength)..];
        }

        return text is null ? Encoding.UTF8.GetString(utf8) : text.Append(Encoding.UTF8.GetString(utf8)).ToString();
    }

    private static int FindSurrogate(ReadOnlySpan<byte> utf8, int from)
    {
        for (var at = from; at <= utf8.Length - SurrogateLength; at++)
        {
            if (StartsWithSurrogate(utf8[at..]))
            {
                return at;
            }
        }

        return -1;
    }
}
