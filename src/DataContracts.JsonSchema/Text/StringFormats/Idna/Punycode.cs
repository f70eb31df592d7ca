using System.Text;

namespace DataContracts.JsonSchema.Text.StringFormats.Idna;

/// <summary>Punycode of RFC 3492, between the label after the prefix <c>xn--</c> and its code points.</summary>
internal static class Punycode
{
    private const int Base = 36;
    private const int MinThreshold = 1;
    private const int MaxThreshold = 26;
    private const int Skew = 38;
    private const int Damp = 700;
    private const int InitialBias = 72;
    private const int InitialCodePoint = 0x80;
    private const int MaxCodePoint = 0x10FFFF;

    /// <returns>The number of code points, or -1 if the text is not Punycode or the buffer is too small.</returns>
    public static int Decode(ReadOnlySpan<Rune> encoded, Span<Rune> decoded)
    {
        var delimiter = encoded.LastIndexOf(new Rune('-'));
        var count = Math.Max(delimiter, 0);
        if (count > decoded.Length)
        {
            return -1;
        }

        encoded[..count].CopyTo(decoded);
        var position = delimiter < 0 ? 0 : delimiter + 1;
        var (codePoint, index, bias) = (InitialCodePoint, 0L, InitialBias);
        while (position < encoded.Length)
        {
            var (start, weight) = (index, 1L);
            for (var k = Base; ; k += Base)
            {
                var digit = position < encoded.Length ? Digit(encoded[position++]) : -1;
                index += digit * weight;
                if (digit < 0 || index > int.MaxValue)
                {
                    return -1;
                }

                var threshold = Threshold(k, bias);
                if (digit < threshold)
                {
                    break;
                }

                weight *= Base - threshold;
            }

            count++;
            bias = Adapt(index - start, count, isFirst: start == 0);
            var increment = index / count;
            index %= count;
            if (increment > MaxCodePoint || !Rune.TryCreate((int)(codePoint + increment), out var rune) || count > decoded.Length)
            {
                return -1;
            }

            codePoint = rune.Value;
            decoded[(int)index..(count - 1)].CopyTo(decoded[((int)index + 1)..]);
            decoded[(int)index++] = rune;
        }

        return count;
    }

    /// <returns>The number of characters, or -1 where the buffer is too small.</returns>
    public static int Encode(ReadOnlySpan<Rune> decoded, Span<Rune> encoded)
    {
        var length = 0;
        foreach (var rune in decoded)
        {
            if (rune.IsAscii && !Append(encoded, ref length, rune.Value))
            {
                return -1;
            }
        }

        var (handled, basic) = (length, length);
        if (basic > 0 && !Append(encoded, ref length, '-'))
        {
            return -1;
        }

        var (codePoint, delta, bias) = (InitialCodePoint, 0L, InitialBias);
        while (handled < decoded.Length)
        {
            var next = Next(decoded, codePoint);
            delta += (long)(next - codePoint) * (handled + 1);
            codePoint = next;
            foreach (var rune in decoded)
            {
                delta += rune.Value < codePoint ? 1 : 0;
                if (rune.Value == codePoint)
                {
                    if (!AppendDelta(encoded, ref length, delta, bias))
                    {
                        return -1;
                    }

                    bias = Adapt(delta, handled + 1, isFirst: handled == basic);
                    delta = 0;
                    handled++;
                }
            }

            delta++;
            codePoint++;
        }

        return length;
    }

    private static bool AppendDelta(Span<Rune> encoded, ref int length, long delta, int bias)
    {
        for (var k = Base; ; k += Base)
        {
            var threshold = Threshold(k, bias);
            if (delta < threshold)
            {
                return Append(encoded, ref length, Character((int)delta));
            }

            var range = Base - threshold;
            if (!Append(encoded, ref length, Character(threshold + (int)((delta - threshold) % range))))
            {
                return false;
            }

            delta = (delta - threshold) / range;
        }
    }

    private static bool Append(Span<Rune> encoded, ref int length, int character)
    {
        if (length == encoded.Length)
        {
            return false;
        }

        encoded[length++] = new Rune(character);
        return true;
    }

    private static int Next(ReadOnlySpan<Rune> decoded, int from)
    {
        var next = int.MaxValue;
        foreach (var rune in decoded)
        {
            next = rune.Value >= from ? Math.Min(next, rune.Value) : next;
        }

        return next;
    }

    private static int Threshold(int k, int bias) => Math.Clamp(k - bias, MinThreshold, MaxThreshold);

    private static int Adapt(long delta, int count, bool isFirst)
    {
        delta = isFirst ? delta / Damp : delta / 2;
        delta += delta / count;
        var k = 0;
        for (; delta > (Base - MinThreshold) * MaxThreshold / 2; k += Base)
        {
            delta /= Base - MinThreshold;
        }

        return k + (int)((Base - MinThreshold + 1) * delta / (delta + Skew));
    }

    private static int Digit(Rune character) => character.Value switch
    {
        >= 'a' and <= 'z' => character.Value - 'a',
        >= '0' and <= '9' => character.Value - '0' + 26,
        _ => -1,
    };

    private static int Character(int digit) => digit < 26 ? 'a' + digit : '0' + digit - 26;
}
