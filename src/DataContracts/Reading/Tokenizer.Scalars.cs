using System.Buffers.Text;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace DataContracts.Reading;

internal ref partial struct Tokenizer
{
    private TokenizeError ReadString(ref TokenTable table, TokenFlags flags)
    {
        var start = ++_position;
        while (true)
        {
            _position = StringStop(_position);
            if (_position >= _utf8.Length)
            {
                _position = start - 1;
                return TokenizeError.UnterminatedString;
            }

            switch (_utf8[_position])
            {
                case (byte)'"':
                    table.Add(new Token(start, _position - start, table.Count + 1, InstanceTypes.String, flags));
                    _position++;
                    return TokenizeError.None;
                case (byte)'\\':
                    flags |= TokenFlags.Escaped;
                    if (!SkipEscape())
                    {
                        return TokenizeError.InvalidEscape;
                    }

                    break;
                default:
                    return TokenizeError.ControlCharacter;
            }
        }
    }

    /// <summary>The next quote, backslash or control character, sixteen bytes at a time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int StringStop(int position)
    {
        var quote = Vector128.Create((byte)'"');
        var backslash = Vector128.Create((byte)'\\');
        var space = Vector128.Create((byte)' ');
        while (position + Vector128<byte>.Count <= _utf8.Length)
        {
            var block = Vector128.Create(_utf8.Slice(position, Vector128<byte>.Count));
            var stops = Vector128.Equals(block, quote) | Vector128.Equals(block, backslash) | Vector128.LessThan(block, space);
            var bits = stops.ExtractMostSignificantBits();
            if (bits != 0)
            {
                return position + BitOperations.TrailingZeroCount(bits);
            }

            position += Vector128<byte>.Count;
        }

        while (position < _utf8.Length && _utf8[position] is not ((byte)'"' or (byte)'\\' or < (byte)' '))
        {
            position++;
        }

        return position;
    }

    private bool SkipEscape()
    {
        if (_position + 1 >= _utf8.Length)
        {
            return false;
        }

        switch (_utf8[_position + 1])
        {
            case (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t':
                _position += 2;
                return true;
            case (byte)'u' when _position + 6 <= _utf8.Length && IsHex(_utf8.Slice(_position + 2, 4)):
                _position += 6;
                return true;
            default:
                return false;
        }
    }

    private static bool IsHex(ReadOnlySpan<byte> digits) =>
        Utf8Parser.TryParse(digits, out int _, out var consumed, 'x') && consumed == digits.Length;

    private TokenizeError ReadLiteral(ref TokenTable table, ReadOnlySpan<byte> literal, InstanceTypes type, TokenFlags flags)
    {
        if (!_utf8[_position..].StartsWith(literal))
        {
            return TokenizeError.InvalidLiteral;
        }

        table.Add(new Token(_position, literal.Length, table.Count + 1, type, flags));
        _position += literal.Length;
        return TokenizeError.None;
    }

    private TokenizeError ReadNumber(ref TokenTable table)
    {
        var start = _position;
        if (Peek() == '-')
        {
            _position++;
        }

        var first = Peek();
        if (SkipDigits() == 0)
        {
            var wasSign = _position > start;
            _position = start;
            return wasSign ? TokenizeError.InvalidNumber : IsLetter(first) ? TokenizeError.InvalidLiteral : TokenizeError.ValueExpected;
        }

        if (first == '0' && _position - start > (_utf8[start] == '-' ? 2 : 1))
        {
            _position = start;
            return TokenizeError.InvalidNumber;
        }

        var type = InstanceTypes.Integer;
        if (Peek() is '.' or 'e' or 'E')
        {
            if (!SkipFractionAndExponent())
            {
                _position = start;
                return TokenizeError.InvalidNumber;
            }

            type = Numbers.DecimalText.IsIntegral(_utf8[start.._position]) ? InstanceTypes.IntegralFloat : InstanceTypes.Fraction;
        }

        table.Add(new Token(start, _position - start, table.Count + 1, type));
        return TokenizeError.None;
    }

    private bool SkipFractionAndExponent()
    {
        if (Peek() == '.')
        {
            _position++;
            if (SkipDigits() == 0)
            {
                return false;
            }
        }

        if (Peek() is 'e' or 'E')
        {
            _position++;
            if (Peek() is '+' or '-')
            {
                _position++;
            }

            return SkipDigits() > 0;
        }

        return true;
    }

    private int SkipDigits()
    {
        var start = _position;
        while ((uint)_position < (uint)_utf8.Length && (uint)(_utf8[_position] - '0') <= 9)
        {
            _position++;
        }

        return _position - start;
    }

    private static bool IsLetter(int character) => (character | 0x20) is >= 'a' and <= 'z';
}
