using System.Globalization;
using System.Numerics;
using System.Text;
using DataContracts.JsonSchema.Json.Numbers;
using CsCheck;

namespace DataContracts.JsonSchema.Tests.Json.Numbers;

/// <summary>Random numbers in random notations, compared with fractions of <see cref="BigInteger"/>.</summary>
public sealed class ExactNumberProperties
{
    private const int MaxFraction = 40;

    private static readonly Gen<string> s_digits = Gen.OneOf(Gen.Char['0', '9'].Array[1, 4], Gen.Char['0', '1'].Array[1, 30])
        .Select(Integer);

    private static readonly Gen<string> s_number = Gen.Select(Gen.Bool, s_digits, Gen.Char['0', '3'].Array[0, 6], Gen.Int[-30, 30])
        .Select((negative, integer, fraction, exponent) =>
            (negative ? "-" : "") + integer + (fraction.Length == 0 ? "" : "." + new string(fraction))
            + (exponent == 0 ? "" : "e" + exponent.ToString(CultureInfo.InvariantCulture)));

    [Fact]
    public void Comparison_agrees_with_exact_fractions() => Assert.All(Gen.Select(s_number, s_number).Values(), pair =>
    {
        var expected = Scaled(pair.Item1).CompareTo(Scaled(pair.Item2));
        var a = Parse(pair.Item1);
        var b = Parse(pair.Item2);
        Assert.Equal(Math.Sign(expected), Math.Sign(a.CompareTo(b)));
        Assert.True(expected != 0 || a.GetHash() == b.GetHash());
    });

    [Fact]
    public void Divisibility_agrees_with_exact_fractions() => Assert.All(Gen.Select(s_number, s_number).Values(), pair =>
    {
        var (value, divisor) = pair;
        Assert.True(Scaled(divisor).IsZero || Parse(value).IsMultipleOf(Parse(divisor)) == (Scaled(value) % Scaled(divisor)).IsZero);
    });

    [Fact]
    public void Product_is_a_multiple_of_its_factor() => Assert.All(Gen.Select(s_number, Gen.Int[1, 1_000_000]).Values(), pair =>
    {
        var (factor, times) = pair;
        var product = (Scaled(factor) * times).ToString(CultureInfo.InvariantCulture) + "e-" + MaxFraction;
        Assert.True(Parse(product).IsMultipleOf(Parse(factor)));
    });

    [Fact]
    public void Integers_agree_with_exact_fractions() => Assert.All(s_number.Values(), text =>
        Assert.Equal((Scaled(text) % BigInteger.Pow(10, MaxFraction)).IsZero, Parse(text).IsInteger));

    [Fact]
    public void Different_notations_of_a_number_are_equal() => Assert.All(Gen.Select(s_number, Gen.Int[1, 20]).Values(), pair =>
    {
        var (text, shift) = pair;
        var other = (Scaled(text) * BigInteger.Pow(10, shift)).ToString(CultureInfo.InvariantCulture) + "E-" + (MaxFraction + shift);
        Assert.True(Parse(text).ValueEquals(Parse(other)));
        Assert.Equal(Parse(text).GetHash(), Parse(other).GetHash());
    });

    private static string Integer(char[] digits) =>
        BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);

    /// <summary>The value scaled by a power of ten that makes every generated number an integer.</summary>
    private static BigInteger Scaled(string text)
    {
        var parts = text.Split('e');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var fraction = point < 0 ? 0 : parts[0].Length - point - 1;
        var coefficient = BigInteger.Parse(
            parts[0].Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var exponent = parts.Length == 1 ? 0 : int.Parse(parts[1], CultureInfo.InvariantCulture);
        return coefficient * BigInteger.Pow(10, MaxFraction + exponent - fraction);
    }

    private static ExactNumber Parse(string text) => ExactNumber.Parse(Encoding.UTF8.GetBytes(text));
}
