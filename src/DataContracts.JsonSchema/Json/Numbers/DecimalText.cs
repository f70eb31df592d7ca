namespace DataContracts.JsonSchema.Json.Numbers;

/// <summary>What is known of a JSON number from its text alone.</summary>
internal static class DecimalText
{
    /// <summary>Whether a number with a fraction or an exponent has an integral value (1.0, 1.5e1, 0e-9).</summary>
    public static bool IsIntegral(ReadOnlySpan<byte> number)
    {
        var mantissaEnd = number.IndexOfAny((byte)'e', (byte)'E');
        var mantissa = mantissaEnd < 0 ? number : number[..mantissaEnd];
        if (mantissa.IndexOfAnyExcept("-0."u8) < 0)
        {
            return true;
        }

        var point = mantissa.IndexOf((byte)'.');
        var significant = mantissa.TrimEnd((byte)'0');

        // The power of ten of the last significant digit: negative after the point, positive for trailing zeros before it.
        long lastDigit = point < 0 ? mantissa.Length - significant.Length
            : significant.Length > point + 1 ? -(significant.Length - point - 1)
            : point - number[..point].TrimEnd((byte)'0').Length;
        return mantissaEnd < 0 ? lastDigit >= 0 : IsNotNegative(number[(mantissaEnd + 1)..], lastDigit);
    }

    private static bool IsNotNegative(ReadOnlySpan<byte> exponent, long lastDigit)
    {
        var negative = exponent[0] == '-';
        var digits = exponent.TrimStart("+-"u8).TrimStart((byte)'0');
        if (digits.Length > 18)
        {
            return !negative;
        }

        long value = 0;
        foreach (var digit in digits)
        {
            value = (value * 10) + (digit - '0');
        }

        return (negative ? -value : value) + lastDigit >= 0;
    }
}
