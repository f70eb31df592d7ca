using System.Text;
using DataContracts.JsonSchema.Json.Numbers;

namespace DataContracts.JsonSchema.Tests.Json.Numbers;

public sealed class ExactNumberTests
{
    private const string FarExponent = "99999999999999999999999999999999999999999";

    [Theory]
    [InlineData("1", "1.0", 0)]
    [InlineData("1", "10e-1", 0)]
    [InlineData("-0", "0", 0)]
    [InlineData("-0.000e7", "0E+9", 0)]
    [InlineData("0.1", "1e-1", 0)]
    [InlineData("9007199254740993", "9007199254740992", 1)]
    [InlineData("18446744073709551616", "18446744073709551615", 1)]
    [InlineData("1e400", "1e399", 1)]
    [InlineData("1e400", "10e399", 0)]
    [InlineData("-1e400", "1e-400", -1)]
    [InlineData("-2", "-1", -1)]
    [InlineData("0", "-1e-999999999999", 1)]
    [InlineData("0", "1e-999999999999", -1)]
    [InlineData("0e99999999999999999999999", "0", 0)]
    [InlineData("1e" + FarExponent, "1e+0" + FarExponent, 0)]
    [InlineData("1e" + FarExponent, "10e" + FarExponent, -1)]
    [InlineData("0.1e" + FarExponent, "1e" + FarExponent, -1)]
    [InlineData("1e-" + FarExponent, "2e-" + FarExponent, -1)]
    [InlineData("1e-" + FarExponent, "1", -1)]
    [InlineData("-1e" + FarExponent, "1", -1)]
    [InlineData("123.456", "123.4560000000000000000000000001", -1)]
    [InlineData("123456789012345678901234567890.5", "1234567890123456789012345678905e-1", 0)]
    [InlineData("123456789012345678901234567890.5", "123456789012345678901234567890.4", 1)]
    [InlineData("1e1000000000000000000", "10e999999999999999999", 0)]
    public void Numbers_are_compared_by_exact_value(string left, string right, int expected)
    {
        var a = Parse(left);
        var b = Parse(right);
        Assert.Equal(expected, Math.Sign(a.CompareTo(b)));
        Assert.Equal(-expected, Math.Sign(b.CompareTo(a)));
        Assert.Equal(expected == 0, a.ValueEquals(b));
        Assert.Equal(expected == 0, a.GetHash() == b.GetHash());
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("-0.0", true)]
    [InlineData("1.0", true)]
    [InlineData("1e2", true)]
    [InlineData("1.50e1", true)]
    [InlineData("1.5", false)]
    [InlineData("15e-1", false)]
    [InlineData("10e-1", true)]
    [InlineData("1e-999999999999", false)]
    [InlineData("1e400", true)]
    [InlineData("1e" + FarExponent, true)]
    [InlineData("1e-" + FarExponent, false)]
    [InlineData("0e-" + FarExponent, true)]
    [InlineData("9007199254740993.0000000000000000000000001", false)]
    public void Number_without_a_fractional_part_is_an_integer_in_any_notation(string text, bool expected) =>
        Assert.Equal(expected, Parse(text).IsInteger);

    [Theory]
    [InlineData("0.1", "0.01", true)]
    [InlineData("0.0075", "0.0001", true)]
    [InlineData("0.00751", "0.0001", false)]
    [InlineData("1e308", "0.123456789", false)]
    [InlineData("1e308", "0.5", true)]
    [InlineData("12391239123", "1e-8", true)]
    [InlineData("-120", "5", true)]
    [InlineData("120", "-7", false)]
    [InlineData("0", "7", true)]
    [InlineData("1", "3", false)]
    [InlineData("7", "70", false)]
    [InlineData("1e999999999999", "1024", true)]
    [InlineData("1e999999999999", "3", false)]
    [InlineData("3e" + FarExponent, "3e-" + FarExponent, true)]
    [InlineData("3e-" + FarExponent, "3", false)]
    [InlineData("1e" + FarExponent, "9223372036854775808", true)]
    [InlineData("1e" + FarExponent, "7", false)]
    [InlineData("123456789012345678901234567890", "10", true)]
    [InlineData("123456789012345678901234567891", "10", false)]
    [InlineData("1e999999999999", "1267650600228229401496703205376", true)]
    [InlineData("1e999999999999", "1267650600228229401496703205377", false)]
    [InlineData("1", "123456789012345678901234567890", false)]
    [InlineData("9999999999999999999e1", "9999999999999999998", false)]
    [InlineData("9999999999999999999e1", "3333333333333333333", true)]
    public void Divisibility_is_exact(string value, string divisor, bool expected) =>
        Assert.Equal(expected, Parse(value).IsMultipleOf(Parse(divisor)));

    [Theory]
    [InlineData("0", 0L)]
    [InlineData("-0e5", 0L)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("-92233720368547758.08e2", long.MinValue)]
    [InlineData("12e3", 12000L)]
    [InlineData("9223372036854775808", null)]
    [InlineData("-9223372036854775809", null)]
    [InlineData("1e19", null)]
    [InlineData("1.5", null)]
    [InlineData("1e" + FarExponent, null)]
    [InlineData("12345678901234567890123", null)]
    public void Only_64_bit_integers_convert_to_Int64(string text, long? expected)
    {
        var found = Parse(text).TryGetInt64(out var value);
        Assert.Equal(expected, found ? value : null);
    }

    [Fact]
    public void Ordinary_numbers_are_parsed_compared_and_divided_without_allocating()
    {
        var isRight = true;
        var allocated = Allocation.Smallest(() =>
        {
            var price = ExactNumber.Parse("123456789.0123456789"u8);
            var step = ExactNumber.Parse("1e-10"u8);
            isRight &= price.CompareTo(step) > 0 && price.IsMultipleOf(step) && price.GetHash() != 0 && !price.IsInteger;
        });
        Assert.Equal(0, allocated);
        Assert.True(isRight);
    }

    [Fact]
    public void Huge_exponent_is_never_expanded()
    {
        var allocated = Allocation.Smallest(() =>
        {
            var huge = Parse("1.7e" + new string('9', 10_000));
            Assert.True(huge.CompareTo(Parse("1e999999999999999999")) > 0);
            Assert.False(huge.IsMultipleOf(Parse("12345678901234567890123456789012345678901234567890e-999999999999999999999")));
        });

        Assert.InRange(allocated, 0, 1_000_000);
    }

    private static ExactNumber Parse(string text) => ExactNumber.Parse(Encoding.UTF8.GetBytes(text));
}
