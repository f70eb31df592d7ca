using System.Globalization;
using System.Numerics;
using System.Text;

namespace DataContracts.JsonSchema.Meaning;

/// <summary>
/// An exact decimal: coefficient times a power of ten, in the one form whose coefficient does not end in zero.
/// However far the exponent, nothing here writes a number out, except <see cref="ScaledTo"/>.
/// </summary>
internal readonly record struct DecimalNumber : IComparable<DecimalNumber>
{
    private const int MaxWrittenZeros = 20;

    public DecimalNumber(BigInteger coefficient, BigInteger exponent)
    {
        if (coefficient.IsZero)
        {
            return;
        }

        while (BigInteger.DivRem(coefficient, 10) is { Remainder.IsZero: true, Quotient: var quotient })
        {
            coefficient = quotient;
            exponent++;
        }

        Coefficient = coefficient;
        Exponent = exponent;
    }

    public BigInteger Coefficient { get; }

    public BigInteger Exponent { get; }

    public bool IsInteger => Exponent.Sign >= 0;

    /// <param name="json">A number by the grammar of RFC 8259.</param>
    public static DecimalNumber Parse(ReadOnlySpan<byte> json)
    {
        var text = Encoding.ASCII.GetString(json);
        var e = text.IndexOfAny(['e', 'E']);
        var mantissa = e < 0 ? text : text[..e];
        var exponent = e < 0
            ? BigInteger.Zero
            : BigInteger.Parse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
        {
            exponent -= mantissa.Length - point - 1;
            mantissa = mantissa.Remove(point, 1);
        }

        // Zeros go as text, since each would cost a division.
        var digits = mantissa.TrimEnd('0');
        return digits is "" or "-"
            ? default
            : new DecimalNumber(
                BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
                exponent + mantissa.Length - digits.Length);
    }

    /// <summary>The coefficient at a power of ten that is not above the number's own, and near it.</summary>
    public BigInteger ScaledTo(BigInteger exponent) =>
        Coefficient.IsZero ? Coefficient : Coefficient * BigInteger.Pow(10, (int)(Exponent - exponent));

    /// <summary>Whether the quotient is an integer. Nothing but zero is a multiple of zero.</summary>
    public bool IsMultipleOf(DecimalNumber divisor)
    {
        if (Coefficient.IsZero || divisor.Coefficient.IsZero)
        {
            return Coefficient.IsZero;
        }

        // The coefficient does not end in zero, so no divisor with a factor of ten more divides it.
        var distance = Exponent - divisor.Exponent;
        if (distance.Sign < 0)
        {
            return false;
        }

        // A divisor of n bits has at most n factors two and five: more powers of ten than that change nothing.
        var modulus = BigInteger.Abs(divisor.Coefficient);
        var power = BigInteger.Min(distance, modulus.GetBitLength());
        return (Coefficient * BigInteger.ModPow(10, power, modulus) % modulus).IsZero;
    }

    public int CompareTo(DecimalNumber other)
    {
        var sign = Coefficient.Sign;
        if (sign != other.Coefficient.Sign || sign == 0)
        {
            return sign.CompareTo(other.Coefficient.Sign);
        }

        var (digits, otherDigits) = (Digits(), other.Digits());
        var order = (Exponent + digits.Length).CompareTo(other.Exponent + otherDigits.Length);

        // From the first digit on the last ones are never zero, so what is longer is greater.
        return sign * (order != 0 ? order : string.CompareOrdinal(digits, otherDigits));
    }

    public override string ToString()
    {
        if (Exponent.Sign >= 0 && Exponent <= MaxWrittenZeros)
        {
            return ScaledTo(0).ToString(CultureInfo.InvariantCulture);
        }

        var digits = Digits();
        var sign = Coefficient.Sign < 0 ? "-" : "";
        if (Exponent.Sign > 0 || Exponent < -MaxWrittenZeros)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{sign}{digits}e{Exponent}");
        }

        var places = -(int)Exponent;
        digits = digits.PadLeft(1 + places, '0');
        return $"{sign}{digits[..^places]}.{digits[^places..]}";
    }

    private string Digits() => BigInteger.Abs(Coefficient).ToString(CultureInfo.InvariantCulture);
}
