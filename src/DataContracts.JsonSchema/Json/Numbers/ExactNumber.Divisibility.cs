using System.Buffers;
using System.Globalization;
using System.Numerics;

namespace DataContracts.JsonSchema.Json.Numbers;

internal readonly ref partial struct ExactNumber
{
    /// <summary>Whether the quotient is an integer. Nothing but zero is a multiple of zero.</summary>
    public bool IsMultipleOf(ExactNumber divisor)
    {
        if (IsZero || divisor.IsZero)
        {
            return IsZero;
        }

        // The coefficient does not end in zero, so ten does not divide it, and no divisor with a factor of ten more does.
        if (_isFar || divisor._isFar)
        {
            var distance = Exponent - divisor.Exponent;
            return distance.Sign >= 0 && IsMultiple(divisor, distance > long.MaxValue ? long.MaxValue : (long)distance);
        }

        return _exponent >= divisor._exponent && IsMultiple(divisor, _exponent - divisor._exponent);
    }

    private bool IsMultiple(ExactNumber divisor, long powerOfTen)
    {
        if (HasCoefficient && divisor.HasCoefficient)
        {
            return IsMultiple(_coefficient, powerOfTen, divisor._coefficient);
        }

        var modulus = divisor.ToBigCoefficient();

        // A divisor of n bits has at most n factors two and five: more powers of ten than that change nothing.
        var power = BigInteger.Min(powerOfTen, modulus.GetBitLength());
        return (ToBigCoefficient() * BigInteger.ModPow(10, power, modulus) % modulus).IsZero;
    }

    private static bool IsMultiple(ulong coefficient, long powerOfTen, ulong modulus)
    {
        var remainder = coefficient % modulus;
        for (var power = Math.Min(powerOfTen, 64); power > 0 && remainder != 0; power--)
        {
            remainder = remainder <= ulong.MaxValue / 10
                ? remainder * 10 % modulus
                : (ulong)((UInt128)remainder * 10 % modulus);
        }

        return remainder == 0;
    }

    private BigInteger ToBigCoefficient()
    {
        if (HasCoefficient)
        {
            return _coefficient;
        }

        var buffer = ArrayPool<char>.Shared.Rent(_digits.Length);
        var length = 0;
        foreach (var digit in _digits)
        {
            if (digit != '.')
            {
                buffer[length++] = (char)digit;
            }
        }

        var value = BigInteger.Parse(buffer.AsSpan(0, length), NumberStyles.None, CultureInfo.InvariantCulture);
        ArrayPool<char>.Shared.Return(buffer);
        return value;
    }
}
