using System.Globalization;
using System.Numerics;

namespace DataContracts.JsonSchema.Meaning;

/// <summary>An exact decimal: coefficient times a power of ten, in the one form whose coefficient does not end in zero.</summary>
internal readonly record struct DecimalNumber : IComparable<DecimalNumber>
{
    // Beyond this a number is only compared as text: reckoning with it would cost more than the answer is worth.
    private const int MaxExponent = 2000;

    public DecimalNumber(BigInteger coefficient, int exponent)
    {
        if (coefficient.IsZero)
        {
            return;
        }

        while (coefficient % 10 == 0)
        {
            coefficient /= 10;
            exponent++;
        }

        Coefficient = coefficient;
        Exponent = exponent;
    }

    public BigInteger Coefficient { get; }

    public int Exponent { get; }

    public bool IsInteger => Exponent >= 0;

    public static bool TryParse(ReadOnlySpan<byte> json, out DecimalNumber number)
    {
        number = default;
        var text = System.Text.Encoding.ASCII.GetString(json);
        var e = text.IndexOfAny(['e', 'E']);
        var mantissa = e < 0 ? text : text[..e];
        var exponent = 0;
        if (e >= 0 && !int.TryParse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return false;
        }

        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
        {
            exponent -= mantissa.Length - point - 1;
            mantissa = mantissa.Remove(point, 1);
        }

        if (Math.Abs((long)exponent) > MaxExponent || mantissa.Length > MaxExponent)
        {
            return false;
        }

        number = new DecimalNumber(BigInteger.Parse(mantissa, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), exponent);
        return true;
    }

    /// <summary>The coefficient at a power of ten that is not above the number's own.</summary>
    public BigInteger ScaledTo(int exponent) => Coefficient * BigInteger.Pow(10, Exponent - exponent);

    public bool IsMultipleOf(DecimalNumber divisor)
    {
        var exponent = Math.Min(Exponent, divisor.Exponent);
        return (ScaledTo(exponent) % divisor.ScaledTo(exponent)).IsZero;
    }

    public int CompareTo(DecimalNumber other)
    {
        var exponent = Math.Min(Exponent, other.Exponent);
        return ScaledTo(exponent).CompareTo(other.ScaledTo(exponent));
    }

    public override string ToString()
    {
        if (Exponent >= 0 && Exponent <= 20)
        {
            return ScaledTo(0).ToString(CultureInfo.InvariantCulture);
        }

        var digits = BigInteger.Abs(Coefficient).ToString(CultureInfo.InvariantCulture);
        var sign = Coefficient.Sign < 0 ? "-" : "";
        if (Exponent > 0 || Exponent < -20)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{sign}{digits}e{Exponent}");
        }

        digits = digits.PadLeft(1 - Exponent, '0');
        return $"{sign}{digits[..^-Exponent]}.{digits[^-Exponent..]}";
    }
}
