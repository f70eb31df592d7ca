using System.Buffers.Text;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace DataContracts.JsonSchema.Json.Reading;

internal static partial class Tokenizer
{
    /// <summary>The next quote, backslash or control character, sixteen bytes at a time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int StringStop(ReadOnlySpan<byte> utf8, int position)
    {
        while (position + Vector128<byte>.Count <= utf8.Length)
        {
            var block = Vector128.Create(utf8.Slice(position, Vector128<byte>.Count));
            var stops = Vector128.Equals(block, Vector128.Create((byte)'"')) | Vector128
                .Equals(block, Vector128.Create((byte)'\\')) | Vector128
                .LessThan(block, Vector128.Create((byte)' '));
            var bits = stops.ExtractMostSignificantBits();
            if (bits != 0)
            {
                return position + BitOperations.TrailingZeroCount(bits);
            }

            position += Vector128<byte>.Count;
        }

        return StringStopNearEnd(utf8, position);
    }

    private static int StringStopNearEnd(ReadOnlySpan<byte> utf8, int position)
    {
        while ((uint)position < (uint)utf8.Length && utf8[position] is not ((byte)'"' or (byte)'\\' or < (byte)' '))
        {
            position++;
        }

        return position;
    }

    /// <summary>A string up to its end, from the first place that is not plain.</summary>
    private static TokenizeError ReadEscaped(ReadOnlySpan<byte> utf8, int start, ref int position)
    {
        while (true)
        {
            if (position >= utf8.Length)
            {
                position = start - 1;
                return TokenizeError.UnterminatedString;
            }

            switch (utf8[position])
            {
                case (byte)'"':
                    return TokenizeError.None;
                case (byte)'\\':
                    var length = EscapeLength(utf8[position..]);
                    if (length == 0)
                    {
                        return TokenizeError.InvalidEscape;
                    }

                    position = StringStop(utf8, position + length);
                    break;
                default:
                    return TokenizeError.ControlCharacter;
            }
        }
    }

    private static int EscapeLength(ReadOnlySpan<byte> escape) => escape switch
    {
        [_, (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t', ..] => 2,
        [_, (byte)'u', _, _, _, _, ..] when IsHex(escape.Slice(2, 4)) => 6,
        _ => 0,
    };

    private static bool IsHex(ReadOnlySpan<byte> digits) =>
        Utf8Parser.TryParse(digits, out int _, out var consumed, 'x') && consumed == digits.Length;

    private static TokenizeError ReadLiteral(ReadOnlySpan<byte> utf8, ref int position, out InstanceTypes type, out TokenFlags flags)
    {
        var rest = utf8[position..];
        type = rest[0] == 'n' ? InstanceTypes.Null : InstanceTypes.Boolean;
        flags = rest[0] == 't' ? TokenFlags.True : TokenFlags.None;
        var length = rest.StartsWith("true"u8) || rest.StartsWith("null"u8) ? 4 : rest.StartsWith("false"u8) ? 5 : 0;
        position += length;
        return length == 0 ? TokenizeError.InvalidLiteral : TokenizeError.None;
    }

    private static TokenizeError ReadNumber(ReadOnlySpan<byte> utf8, ref int position, out InstanceTypes type, out TokenFlags flags)
    {
        type = InstanceTypes.Integer;
        flags = TokenFlags.None;
        var start = position;
        var digits = utf8[start] == '-' ? start + 1 : start;
        var end = SkipDigits(utf8, digits);
        if (end == digits)
        {
            return digits > start
                ? TokenizeError.InvalidNumber
                : IsLetter(utf8[start])
                ? TokenizeError.InvalidLiteral
                : TokenizeError.ValueExpected;
        }

        if (utf8[digits] == '0' && end > digits + 1)
        {
            return TokenizeError.InvalidNumber;
        }

        if ((uint)end < (uint)utf8.Length && utf8[end] is (byte)'.' or (byte)'e' or (byte)'E')
        {
            if (!SkipFractionAndExponent(utf8, ref end))
            {
                return TokenizeError.InvalidNumber;
            }

            type = Numbers.DecimalText.IsIntegral(utf8[start..end]) ? InstanceTypes.IntegralFloat : InstanceTypes.Fraction;
        }

        position = end;
        return TokenizeError.None;
    }

    private static bool SkipFractionAndExponent(ReadOnlySpan<byte> utf8, ref int position)
    {
        if (utf8[position] == '.')
        {
            var digits = position + 1;
            position = SkipDigits(utf8, digits);
            if (position == digits)
            {
                return false;
            }
        }

        if ((uint)position < (uint)utf8.Length && utf8[position] is (byte)'e' or (byte)'E')
        {
            position++;
            if ((uint)position < (uint)utf8.Length && utf8[position] is (byte)'+' or (byte)'-')
            {
                position++;
            }

            var digits = position;
            position = SkipDigits(utf8, digits);
            return position > digits;
        }

        return true;
    }

    private static int SkipDigits(ReadOnlySpan<byte> utf8, int position)
    {
        while ((uint)position < (uint)utf8.Length && (uint)(utf8[position] - '0') <= 9)
        {
            position++;
        }

        return position;
    }

    private static bool IsLetter(int character) => (character | 0x20) is >= 'a' and <= 'z';
}
