using System.Numerics;

namespace DataContracts.JsonSchema.Json.Numbers;

/// <summary>
/// The exact value of a JSON number: a sign, significant digits (the first and the last are not zero) and the power of ten of the last
/// digit.
/// This form is unique for a value, so 1, 1.0 and 10e-1 have the same one.
/// </summary>
internal readonly ref partial struct ExactNumber
{
    // 10^19 is below 2^64.
    private const int MaxCoefficientDigits = 19;

    private readonly ReadOnlySpan<byte> _digits;
    private readonly int _digitCount;
    private readonly ulong _coefficient;
    private readonly long _exponent;
    private readonly BigInteger _farExponent;
    private readonly bool _isFar;
    private readonly bool _isNegative;

    private ExactNumber(bool isNegative, ReadOnlySpan<byte> digits, int digitCount, NumberExponent exponent, int lastDigitPower)
    {
        _isNegative = isNegative;
        _digits = digits;
        _digitCount = digitCount;
        _isFar = exponent.IsFar;
        if (_isFar)
        {
            _farExponent = exponent.ToBigInteger() + lastDigitPower;
        }
        else
        {
            _exponent = exponent.Value + lastDigitPower;
        }

        _coefficient = digitCount <= MaxCoefficientDigits ? Coefficient(digits) : 0;
    }

    public bool IsZero => _digitCount == 0;

    public bool IsInteger => IsZero || (_isFar ? _farExponent.Sign >= 0 : _exponent >= 0);

    private bool HasCoefficient => _digitCount <= MaxCoefficientDigits;

    private BigInteger Exponent => _isFar ? _farExponent : _exponent;

    /// <param name="utf8">A number by the grammar of RFC 8259.</param>
    public static ExactNumber Parse(ReadOnlySpan<byte> utf8)
    {
        var isNegative = utf8[0] == '-';
        int first = -1, last = -1, firstIndex = 0, lastIndex = 0, digits = 0, integerDigits = -1;
        var position = isNegative ? 1 : 0;
        for (; position < utf8.Length; position++)
        {
            var current = utf8[position];
            if (current == '.')
            {
                integerDigits = digits;
                continue;
            }

            if (current is (byte)'e' or (byte)'E')
            {
                break;
            }

            if (current != '0')
            {
                if (first < 0)
                {
                    (first, firstIndex) = (position, digits);
                }

                (last, lastIndex) = (position, digits);
            }

            digits++;
        }

        if (first < 0)
        {
            return default;
        }

        var lastDigitPower = (integerDigits < 0 ? digits : integerDigits) - 1 - lastIndex;
        var exponent = position < utf8.Length ? NumberExponent.Parse(utf8[(position + 1)..]) : default;
        return new ExactNumber(isNegative, utf8[first..(last + 1)], lastIndex - firstIndex + 1, exponent, lastDigitPower);
    }

    /// <summary>The value as a 64-bit integer, where it is one.</summary>
    public bool TryGetInt64(out long value)
    {
        value = 0;
        if (IsZero)
        {
            return true;
        }

        if (_isFar || !HasCoefficient || _exponent < 0 || _exponent + _digitCount > MaxCoefficientDigits)
        {
            return false;
        }

        var magnitude = _coefficient;
        for (var power = _exponent; power > 0; power--)
        {
            magnitude *= 10;
        }

        if (magnitude > (ulong)long.MaxValue + (_isNegative ? 1UL : 0UL))
        {
            return false;
        }

        value = unchecked(_isNegative ? -(long)magnitude : (long)magnitude);
        return true;
    }

    private static ulong Coefficient(ReadOnlySpan<byte> digits)
    {
        var value = 0UL;
        foreach (var digit in digits)
        {
            if (digit != '.')
            {
                value = (value * 10) + (uint)(digit - '0');
            }
        }

        return value;
    }
}
