using System.Globalization;
using System.Numerics;
using System.Text;

namespace DataContracts.JsonSchema.Json.Canonical;

/// <summary>Numbers as ECMAScript writes them (ECMA-262, Number::toString), which RFC 8785, section 3.2.2.3, takes over.</summary>
internal static class EcmaNumber
{
    /// <summary>The number as the nearest double, as RFC 8785 has it; null where there is none.</summary>
    public static string? FromDouble(ReadOnlySpan<byte> utf8)
    {
        var value = double.Parse(Encoding.ASCII.GetString(utf8), NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(value) ? FromText(Encoding.ASCII.GetBytes(value.ToString("R", CultureInfo.InvariantCulture))) : null;
    }

    /// <summary>
    /// The exact value of the text, in the same layout: equal to <see cref="FromDouble"/> wherever a double holds what is written.
    /// </summary>
    public static string FromText(ReadOnlySpan<byte> utf8)
    {
        var end = utf8.IndexOfAny((byte)'e', (byte)'E');
        var mantissa = Encoding.ASCII.GetString(end < 0 ? utf8 : utf8[..end]);
        var exponent = end < 0
            ? BigInteger.Zero
            : BigInteger.Parse(Encoding.ASCII.GetString(utf8[(end + 1)..]), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var isNegative = mantissa[0] == '-';
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var whole = mantissa[(isNegative ? 1 : 0)..(point < 0 ? mantissa.Length : point)];
        var digits = (whole + (point < 0 ? "" : mantissa[(point + 1)..])).TrimStart('0');
        var leading = whole.Length + (point < 0 ? 0 : mantissa.Length - point - 1) - digits.Length;
        digits = digits.TrimEnd('0');
        return digits.Length == 0 ? "0" : (isNegative ? "-" : "") + Layout(digits, whole.Length - leading + exponent);
    }

    /// <param name="digits">The significant digits.</param>
    /// <param name="point">Where the decimal point is, counted from before the first digit.</param>
    private static string Layout(string digits, BigInteger point)
    {
        var count = digits.Length;
        if (count <= point && point <= 21)
        {
            return digits + new string('0', (int)point - count);
        }

        if (point > 0 && point <= 21)
        {
            return $"{digits[..(int)point]}.{digits[(int)point..]}";
        }

        if (point > -6 && point <= 0)
        {
            return $"0.{new string('0', -(int)point)}{digits}";
        }

        var exponent = point - 1;
        var mantissa = count == 1 ? digits : $"{digits[0]}.{digits[1..]}";
        return string.Create(CultureInfo.InvariantCulture, $"{mantissa}e{(exponent.Sign < 0 ? "-" : "+")}{BigInteger.Abs(exponent)}");
    }
}
