using System.Globalization;
using System.Numerics;
using System.Text;

namespace DataContracts.JsonSchema.Json.Numbers;

/// <summary>The exponent part of a JSON number, which may be longer than any integer type.</summary>
internal readonly ref struct NumberExponent
{
    // With this many digits, adding the position of any digit of a text in memory cannot overflow a long.
    private const int MaxNearDigits = 18;

    private readonly ReadOnlySpan<byte> _farDigits;
    private readonly bool _isNegative;

    private NumberExponent(long value) => Value = value;

    private NumberExponent(ReadOnlySpan<byte> farDigits, bool isNegative)
    {
        _farDigits = farDigits;
        _isNegative = isNegative;
    }

    /// <summary>The exponent, unless it is far.</summary>
    public long Value { get; }

    public bool IsFar => !_farDigits.IsEmpty;

    /// <param name="utf8">What follows the letter e: an optional sign and digits.</param>
    public static NumberExponent Parse(ReadOnlySpan<byte> utf8)
    {
        var isNegative = utf8[0] == '-';
        var digits = (utf8[0] is (byte)'-' or (byte)'+' ? utf8[1..] : utf8).TrimStart((byte)'0');
        if (digits.Length > MaxNearDigits)
        {
            return new NumberExponent(digits, isNegative);
        }

        var value = 0L;
        foreach (var digit in digits)
        {
            value = (value * 10) + (digit - '0');
        }

        return new NumberExponent(isNegative ? -value : value);
    }

    public BigInteger ToBigInteger()
    {
        if (!IsFar)
        {
            return Value;
        }

        var magnitude = BigInteger.Parse(Encoding.ASCII.GetString(_farDigits), NumberStyles.None, CultureInfo.InvariantCulture);
        return _isNegative ? -magnitude : magnitude;
    }
}
