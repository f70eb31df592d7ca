using DataContracts.JsonSchema.Text.Patterns;

namespace DataContracts.JsonSchema.Tests.Text.Patterns;

public class PatternErrorTests
{
    [Theory]
    [InlineData("a)", 1, "closes no group")]
    [InlineData("a(b", 1, "never closed")]
    [InlineData("a[b", 1, "never closed")]
    [InlineData("*a", 0, "nothing to repeat")]
    [InlineData("a**", 2, "nothing to repeat")]
    [InlineData("{2}", 0, "nothing to repeat")]
    [InlineData("^*", 1, "repeats nothing")]
    [InlineData("(?<=a)+", 6, "repeats nothing")]
    [InlineData("a{3,2}", 1, "more than it allows")]
    [InlineData("[z-a]", 1, "ends before it begins")]
    [InlineData("x\\", 1, "Nothing follows")]
    [InlineData("\\a", 0, "not an ECMA-262 escape")]
    [InlineData("\\Z", 0, "not an ECMA-262 escape")]
    [InlineData("[\\B]", 1, "not an ECMA-262 escape")]
    [InlineData("\\01", 0, "octal")]
    [InlineData("\\x4", 0, "two hexadecimal digits")]
    [InlineData("\\u12", 0, "four hexadecimal digits")]
    [InlineData("\\u{110000}", 0, "10FFFF")]
    [InlineData("\\c1", 0, "followed by a letter")]
    [InlineData("(a)\\2", 3, "no group 2")]
    [InlineData("\\k<x>", 0, "no group named 'x'")]
    [InlineData("\\k", 0, "name of a group")]
    [InlineData("(?<x>a)(?<x>b)", 7, "two groups")]
    [InlineData("(?<1>a)", 3, "identifier")]
    [InlineData("(?<>a)", 0, "empty")]
    [InlineData("(?i)a", 0, "flags inside a pattern")]
    [InlineData("(?P<x>a)", 0, "begins none")]
    [InlineData("(?>a)", 0, "begins none")]
    [InlineData("\\pL", 0, "in braces")]
    [InlineData("\\p{L", 0, "never closed")]
    [InlineData("\\p{letter}", 0, "knows no Unicode property 'letter'")]
    [InlineData("\\p{Script=Klingon}", 0, "knows no Unicode property")]
    public void Invalid_pattern_is_rejected_with_position_and_reason(string pattern, int offset, string reason)
    {
        Assert.False(EcmaPattern.TryParse(pattern, out _, out PatternError? error));
        Assert.Equal(offset, error.Offset);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.False(EcmaPattern.IsValid(pattern));
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(100_000, false)]
    public void Nesting_is_limited(int depth, bool expected) =>
        Assert.Equal(expected, EcmaPattern.IsValid(new string('(', depth) + new string(')', depth)));

    [Theory]
    [InlineData("^(?:a|b)+$")]
    [InlineData("[a-z\\-]\\/\\.\\$\\{\\}")]
    [InlineData("(?<größe>\\d)\\k<größe>")]
    [InlineData("[\\p{Lu}\\P{L}]")]
    public void Pattern_in_Unicode_mode_is_valid(string pattern) => Assert.True(EcmaPattern.IsValid(pattern));
}
