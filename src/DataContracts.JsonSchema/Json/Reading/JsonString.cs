using System.Globalization;
using System.Text;

namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>The value of a JSON string whose text is known to be well formed.</summary>
internal static class JsonString
{
    public static string Decode(ReadOnlySpan<byte> text, bool isEscaped)
    {
        if (!isEscaped)
        {
            return Encoding.UTF8.GetString(text);
        }

        var buffer = new byte[text.Length];
        return Encoding.UTF8.GetString(buffer.AsSpan(0, Unescape(text, buffer)));
    }

    /// <summary>Writes the unescaped UTF-8 and returns its length, which never exceeds the text's. A lone surrogate becomes U+FFFD.</summary>
    public static int Unescape(ReadOnlySpan<byte> text, Span<byte> target)
    {
        var written = 0;
        while (!text.IsEmpty)
        {
            var plain = text.IndexOf((byte)'\\');
            if (plain < 0)
            {
                plain = text.Length;
            }

            text[..plain].CopyTo(target[written..]);
            written += plain;
            text = text[plain..];
            if (!text.IsEmpty)
            {
                written += ReadEscape(ref text).EncodeToUtf8(target[written..]);
            }
        }

        return written;
    }

    /// <summary>Reads one escape, or two that form a surrogate pair.</summary>
    public static Rune ReadEscape(ref ReadOnlySpan<byte> text) => ReadEscape(ref text, out _);

    public static Rune ReadEscape(ref ReadOnlySpan<byte> text, out bool isLoneSurrogate)
    {
        isLoneSurrogate = false;
        var kind = text[1];
        if (kind != 'u')
        {
            text = text[2..];
            return new Rune(kind switch
            {
                (byte)'b' => '\b',
                (byte)'f' => '\f',
                (byte)'n' => '\n',
                (byte)'r' => '\r',
                (byte)'t' => '\t',
                _ => (char)kind,
            });
        }

        var unit = ReadUnit(text);
        text = text[6..];
        if (!char.IsSurrogate(unit))
        {
            return new Rune(unit);
        }

        if (char.IsHighSurrogate(unit) && text.Length >= 6 && text[0] == '\\' && text[1] == 'u' && char.IsLowSurrogate(ReadUnit(text)))
        {
            var low = ReadUnit(text);
            text = text[6..];
            return new Rune(unit, low);
        }

        isLoneSurrogate = true;
        return Rune.ReplacementChar;
    }

    private static char ReadUnit(ReadOnlySpan<byte> escape) =>
        (char)ushort.Parse(escape.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
