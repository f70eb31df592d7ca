using System.Globalization;
using System.Numerics;
using System.Text;
using DataContracts.JsonSchema.Json.Canonical;

namespace DataContracts.Signals.States;

/// <summary>A decimal number of any length: a coefficient and the power of ten of its last digit.</summary>
internal readonly record struct ExactDecimal(BigInteger Coefficient, int Exponent)
{
    /// <summary>Beyond all doubles: sums leave such numbers out, since each would cost memory without limit.</summary>
    public const int MaxExponent = 400;

    private const int MaxDigits = 2000;
    private const int ShownDigits = 15;

    /// <summary>The number in the layout of ECMAScript, exact.</summary>
    public override string ToString() => Text(Coefficient, Exponent);

    public static ExactDecimal operator +(ExactDecimal left, ExactDecimal right)
    {
        var exponent = Math.Min(left.Exponent, right.Exponent);
        return new ExactDecimal(left.At(exponent) + right.At(exponent), exponent);
    }

    public static ExactDecimal operator *(ExactDecimal left, ExactDecimal right) =>
        new(left.Coefficient * right.Coefficient, left.Exponent + right.Exponent);

    /// <param name="text">A number by the grammar of RFC 8259.</param>
    /// <param name="value">The number.</param>
    /// <returns>False where it is too long or too far from one to be summed.</returns>
    public static bool TryParse(string text, out ExactDecimal value) => TryParse(text, MaxDigits, MaxExponent, out value);

    /// <summary>Reads a sum of numbers and of their squares, which may be longer than each of them.</summary>
    public static bool TryReadSum(string text, out ExactDecimal value) => TryParse(text, 8 * MaxDigits, 8 * MaxExponent, out value);

    private static bool TryParse(string text, int maxDigits, int maxExponent, out ExactDecimal value)
    {
        value = default;
        var end = text.AsSpan().IndexOfAny('e', 'E');
        var mantissa = end < 0 ? text : text[..end];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var power = BigInteger.Zero;
        if (mantissa.Length > maxDigits
            || (end >= 0 && !BigInteger.TryParse(
                text.AsSpan(end + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out power)))
        {
            return false;
        }

        power -= point < 0 ? 0 : mantissa.Length - point - 1;
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        if (BigInteger.Abs(power) > maxExponent + maxDigits
            || !BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var coefficient))
        {
            return false;
        }

        value = new ExactDecimal(coefficient, (int)power);
        return true;
    }

    /// <summary>This divided by a count, rounded once, half to even.</summary>
    public string DividedBy(BigInteger divisor)
    {
        var power = ShownDigits - DigitsOf(Coefficient) + DigitsOf(divisor);
        return Text(Quotient(Scale(Coefficient, power), Scale(divisor, -power)), Exponent - power);
    }

    /// <summary>The square root of this divided by a count, rounded once.</summary>
    public string RootOfQuotient(BigInteger divisor)
    {
        var power = (2 * ShownDigits) - DigitsOf(Coefficient) + DigitsOf(divisor);
        power += (Exponent - power) & 1;
        var root = Root(Scale(Coefficient, power) / Scale(divisor, -power));
        return new ExactDecimal(root, (Exponent - power) / 2).DividedBy(BigInteger.One);
    }

    public BigInteger At(int exponent) => Coefficient * BigInteger.Pow(10, Exponent - exponent);

    private static string Text(BigInteger coefficient, int exponent) =>
        EcmaNumber.FromText(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{coefficient}e{exponent}")));

    private static BigInteger Scale(BigInteger value, int power) => power > 0 ? value * BigInteger.Pow(10, power) : value;

    private static BigInteger Quotient(BigInteger dividend, BigInteger divisor)
    {
        var quotient = BigInteger.DivRem(BigInteger.Abs(dividend), divisor, out var remainder);
        var half = (remainder * 2).CompareTo(divisor);
        quotient += half > 0 || (half == 0 && !quotient.IsEven) ? 1 : 0;
        return dividend.Sign * quotient;
    }

    private static int DigitsOf(BigInteger value) =>
        BigInteger.Abs(value).ToString(CultureInfo.InvariantCulture).Length;

    // Newton's method, from above.
    private static BigInteger Root(BigInteger value)
    {
        if (value.IsZero)
        {
            return value;
        }

        var root = BigInteger.One << (int)((value.GetBitLength() + 1) / 2);
        for (var next = (root + (value / root)) / 2; next < root; next = (root + (value / root)) / 2)
        {
            root = next;
        }

        return root;
    }
}
