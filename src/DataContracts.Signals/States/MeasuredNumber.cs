using System.Globalization;
using DataContracts.JsonSchema.Json.Numbers;

namespace DataContracts.Signals.States;

/// <summary>A JSON number: its nearest double, and its exact value where that is short. Whether it is depends on the value alone.</summary>
internal readonly struct MeasuredNumber
{
    private const int ShortDigits = 18;
    private const int MaxExponent = 10_000;
    private const int MaxExactPower = 22;

    private static readonly double[] s_powers = [.. Enumerable.Range(0, MaxExactPower + 1).Select(power => Math.Pow(10, power))];

    private MeasuredNumber(long coefficient, int exponent, double value, bool isShort)
    {
        Coefficient = coefficient;
        Exponent = exponent;
        Value = value;
        IsShort = isShort;
    }

    /// <summary>The significant digits with the sign; the last digit is not zero. Zero where the number is long or zero.</summary>
    public long Coefficient { get; }

    /// <summary>The power of ten of the last digit.</summary>
    public int Exponent { get; }

    /// <summary>The nearest double; the largest for what is beyond all doubles.</summary>
    public double Value { get; }

    /// <summary>Whether <see cref="Coefficient"/> and <see cref="Exponent"/> are the exact value.</summary>
    public bool IsShort { get; }

    /// <param name="text">A number by the grammar of RFC 8259.</param>
    public static MeasuredNumber Parse(ReadOnlySpan<byte> text)
    {
        var position = text[0] == '-' ? 1 : 0;
        long coefficient = 0;
        int digits = 0, zeros = 0, fraction = 0;
        var isFraction = false;
        for (; position < text.Length; position++)
        {
            var digit = text[position] - '0';
            if ((uint)digit > 9)
            {
                if (text[position] != '.')
                {
                    break;
                }

                isFraction = true;
                continue;
            }

            fraction += isFraction ? 1 : 0;
            if (digit == 0)
            {
                zeros += digits > 0 ? 1 : 0;
                continue;
            }

            digits += zeros + 1;
            if (digits > ShortDigits)
            {
                return Long(text);
            }

            for (; zeros > 0; zeros--)
            {
                coefficient *= 10;
            }

            coefficient = (coefficient * 10) + digit;
        }

        if (coefficient == 0)
        {
            return new MeasuredNumber(0, 0, 0, isShort: true);
        }

        var power = position < text.Length ? NumberExponent.Parse(text[(position + 1)..]) : default;
        var exponent = power.Value + zeros - fraction;
        if (power.IsFar || exponent is < -MaxExponent or > MaxExponent)
        {
            return Long(text);
        }

        coefficient = text[0] == '-' ? -coefficient : coefficient;
        return new MeasuredNumber(coefficient, (int)exponent, ToDouble(coefficient, (int)exponent, text), isShort: true);
    }

    private static MeasuredNumber Long(ReadOnlySpan<byte> text) => new(0, 0, Parsed(text), isShort: false);

    // An integer below 2^53 and a power of ten up to 10^22 are exact doubles, so one operation rounds once.
    private static double ToDouble(long coefficient, int exponent, ReadOnlySpan<byte> text) =>
        coefficient is < -(1L << 53) or > 1L << 53 || exponent is < -MaxExactPower or > MaxExactPower ? Parsed(text)
        : exponent < 0 ? coefficient / s_powers[-exponent]
        : coefficient * s_powers[exponent];

    private static double Parsed(ReadOnlySpan<byte> text)
    {
        var value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return value == 0
            ? text[0] == '-' ? -double.Epsilon : double.Epsilon
            : Math.Clamp(value, -double.MaxValue, double.MaxValue);
    }
}
