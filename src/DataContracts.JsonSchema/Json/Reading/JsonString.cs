using System.Buffers;
using System.Globalization;
using System.Text;

namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>The value of a JSON string whose text is known to be well formed.</summary>
internal static class JsonString
{
    // What can't be written as it is, and halves of surrogate pairs, which are looked at more closely.
    private static readonly SearchValues<char> s_special = SearchValues.Create(
        [.. "\"\\", .. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0xD800, 0x800)).Select(code => (char)code)]);

    public static string Decode(ReadOnlySpan<byte> text, bool isEscaped)
    {
        if (!isEscaped)
        {
            return Encoding.UTF8.GetString(text);
        }

        var buffer = new byte[text.Length];
        return GeneralizedUtf8.Decode(buffer.AsSpan(0, Unescape(text, buffer)));
    }

    /// <summary>Writes the unescaped UTF-8 and returns its length, at most that of the text; see <see cref="GeneralizedUtf8"/>.</summary>
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
                var first = text;
                var character = ReadEscape(ref text, out var isLoneSurrogate);
                if (isLoneSurrogate)
                {
                    GeneralizedUtf8.WriteSurrogate(ReadUnit(first), target[written..]);
                    written += GeneralizedUtf8.SurrogateLength;
                }
                else
                {
                    written += character.EncodeToUtf8(target[written..]);
                }
            }
        }

        return written;
    }

    /// <summary>Reads one escape, or two that form a surrogate pair.</summary>
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

    /// <summary>Writes a string with its quotes. Half a surrogate pair is kept as an escape, which is how JSON can hold it.</summary>
    public static void Write(ReadOnlySpan<char> value, IBufferWriter<byte> json)
    {
        json.Write("\""u8);
        while (!value.IsEmpty)
        {
            var special = value.IndexOfAny(s_special);
            var plain = special < 0 ? value.Length : special;
            Encoding.UTF8.GetBytes(value[..plain], json);
            value = value[plain..];
            if (value.IsEmpty)
            {
                break;
            }

            var isPair = Rune.DecodeFromUtf16(value, out _, out var units) == OperationStatus.Done && units == 2;
            if (isPair)
            {
                Encoding.UTF8.GetBytes(value[..units], json);
            }
            else
            {
                WriteEscape(value[0], json);
            }

            value = value[units..];
        }

        json.Write("\""u8);
    }

    private static void WriteEscape(char unit, IBufferWriter<byte> json)
    {
        switch (unit)
        {
            case '"' or '\\':
                json.Write([(byte)'\\', (byte)unit]);
                break;
            case '\b':
                json.Write("\\b"u8);
                break;
            case '\f':
                json.Write("\\f"u8);
                break;
            case '\n':
                json.Write("\\n"u8);
                break;
            case '\r':
                json.Write("\\r"u8);
                break;
            case '\t':
                json.Write("\\t"u8);
                break;
            default:
                Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}"), json);
                break;
        }
    }

    private static char ReadUnit(ReadOnlySpan<byte> escape) =>
        (char)ushort.Parse(escape.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
