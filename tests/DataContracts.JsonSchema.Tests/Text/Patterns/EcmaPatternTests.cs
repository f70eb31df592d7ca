using System.Text;
using DataContracts.JsonSchema.Text.Patterns;

namespace DataContracts.JsonSchema.Tests.Text.Patterns;

public class EcmaPatternTests
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("", "anything", true)]
    [InlineData("^abc", "abcd", true)]
    [InlineData("^abc", "xabc", false)]
    [InlineData("abc$", "xabc", true)]
    [InlineData("abc$", "abc\n", false)]
    [InlineData("b", "abc", true)]
    [InlineData("^[a-z]{2,3}$", "a", false)]
    [InlineData("^[a-z]{2,3}$", "ab", true)]
    [InlineData("^[a-z]{2,3}$", "abcd", false)]
    [InlineData("^(a|b)*?c$", "ababc", true)]
    [InlineData("^a|b$", "ax", true)]
    [InlineData("^a|b$", "xa", false)]
    [InlineData("(?:^a)+$", "a", true)]
    [InlineData("(?:^a)+$", "aa", false)]
    [InlineData("^(a+)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", false)]
    [InlineData("a.{20}b", "xxxaccccccccccccccccccccb", true)]
    [InlineData("a.{20}b", "xxxacccccccccccccccccccb", false)]
    [InlineData("$^", "", true)]
    [InlineData("$^", "a", false)]
    [InlineData("[]", "a", false)]
    [InlineData("^[^]$", "\n", true)]
    public void Regular_pattern_matches_anywhere_in_the_string(string pattern, string subject, bool expected) =>
        AssertMatch(pattern, subject, expected);

    [Theory]
    [InlineData("^\\d$", "٣", false)]
    [InlineData("^\\w$", "_", true)]
    [InlineData("^\\w$", "\u212A", false)]
    [InlineData("^\\s$", "\u0085", false)]
    [InlineData("^\\s$", "\u180E", false)]
    [InlineData("^\\s$", "\uFEFF", true)]
    [InlineData("^[^\\s\\d]$", "7", false)]
    [InlineData("^.$", "\n", false)]
    [InlineData("^.$", "\u2028", false)]
    [InlineData("^.$", "\u0085", true)]
    [InlineData("\\bé", "é", false)]
    [InlineData("\\bcaf\\b", "café", true)]
    [InlineData("\\Bé", "é", true)]
    [InlineData("\\B", "", true)]
    [InlineData("^\\b$", "", false)]
    [InlineData("a\\b.", "a-", true)]
    [InlineData("a\\b.", "ab", false)]
    [InlineData("[\\b]", "\b", true)]
    [InlineData("^\\cJ\\x41\\u0042\\u{43}\\0\\/$", "\nABC\0/", true)]
    [InlineData("^\\t\\v\\f\\r\\n$", "\t\v\f\r\n", true)]
    public void Escapes_follow_ECMA_262(string pattern, string subject, bool expected) => AssertMatch(pattern, subject, expected);

    [Theory]
    [InlineData("^.$", "🐲", true)]
    [InlineData("^..$", "🐲", false)]
    [InlineData("^[^a]$", "🐲", true)]
    [InlineData("^[🐲-🐴]{2}$", "🐳🐴", true)]
    [InlineData("^[🐲-🐴]$", "🐉", false)]
    [InlineData("^\\uD83D\\uDC32$", "🐲", true)]
    [InlineData("^\\u{1F432}$", "🐲", true)]
    [InlineData("\\uDC32", "🐲", false)]
    [InlineData("[^🐲]", "🐲", false)]
    [InlineData("^\\p{Lu}$", "𝐀", true)]
    [InlineData("^[\\p{L}-]+$", "ä-Ω", true)]
    [InlineData("^\\P{L}$", "ä", false)]
    [InlineData("^[^\\p{ASCII}]$", "ä", true)]
    [InlineData("^\\p{gc=Decimal_Number}$", "٣", true)]
    [InlineData("^\\p{Any}\\p{Assigned}\\p{AHex}$", "🐲zF", true)]
    [InlineData("(?<=^🐲)a", "🐲a", true)]
    [InlineData("(?<!🐲)(?<!^)$", "🐲", false)]
    public void A_character_is_a_code_point(string pattern, string subject, bool expected) => AssertMatch(pattern, subject, expected);

    [Theory]
    [InlineData("^(?!foo)", "foobar", false)]
    [InlineData("^(?!foo)", "barfoo", true)]
    [InlineData("^(?=.*\\d)(?=.*[a-z]).{4,}$", "ab1c", true)]
    [InlineData("^(?=.*\\d)(?=.*[a-z]).{4,}$", "abcd", false)]
    [InlineData("(?<=\\$)\\d+$", "$42", true)]
    [InlineData("(?<!\\$)\\b\\d+$", "$42", false)]
    [InlineData("^(a)?\\1b$", "b", true)]
    [InlineData("^(a)?\\1b$", "ab", false)]
    [InlineData("^\\1(a)$", "a", true)]
    [InlineData("^(?<q>['\"]).*\\k<q>$", "'a'", true)]
    [InlineData("^(?<q>['\"]).*\\k<q>$", "'a\"", false)]
    [InlineData("^\\k<q>(?<q>a)$", "a", true)]
    [InlineData("^(?:(a)|b)*\\1$", "ab", true)]
    [InlineData("^(?:(a)|b)*\\1c$", "abac", false)]
    [InlineData("^(?:(a)|b)*\\1c$", "abaac", true)]
    [InlineData("^(?:(a\\1)|b)+$", "aaba", true)]
    [InlineData("^(?!(a)b)\\1a$", "a", true)]
    [InlineData("(?<=(\\d)\\1)x", "12x", true)]
    [InlineData("(?<=\\1(\\d))x", "11x", true)]
    [InlineData("(?<=\\1(\\d))x", "12x", false)]
    [InlineData("^(.)\\1$", "🐲🐲", true)]
    public void Lookarounds_and_backreferences_are_supported(string pattern, string subject, bool expected) =>
        AssertMatch(pattern, subject, expected);

    [Theory]
    [InlineData("\\-", "-", true)]
    [InlineData("\\_\\@\\\"\\ ", "_@\" ", true)]
    [InlineData("^[\\w-.]+$", "a-.b", true)]
    [InlineData("^[.-\\w]+$", "a-.b", true)]
    [InlineData("^{a}$", "{a}", true)]
    [InlineData("a{,2}", "a{,2}", true)]
    [InlineData("a{", "a{", true)]
    [InlineData("]", "]", true)]
    [InlineData("^(?=a)?b", "b", true)]
    [InlineData("^[\\&\\%]$", "%", true)]
    public void Pattern_invalid_only_in_Unicode_mode_is_matched_but_reported_as_invalid(string pattern, string subject, bool expected)
    {
        AssertMatch(pattern, subject, expected);
        Assert.False(EcmaPattern.IsValid(pattern));
    }

    [Theory]
    [InlineData("a{99999999999999999999}", "a", false)]
    [InlineData("(?:a{1000}){1000}", "a", false)]
    [InlineData("(((){9999}){9999}){9999}a", "a", true)]
    [InlineData("^(?:a?){5000}b", "aaab", true)]
    [InlineData("^(\\p{L}{1,200}-){100}", "a-", false)]
    public void Huge_repetitions_terminate(string pattern, string subject, bool expected) => AssertMatch(pattern, subject, expected);

    [Fact]
    public void Catastrophic_pattern_that_is_regular_matches_in_linear_time() =>
        AssertMatch("^(a+)+$", new string('a', 1_000_000) + "!", false);

    [Fact]
    public void Catastrophic_pattern_that_needs_backtracking_times_out()
    {
        Assert.True(EcmaPattern.TryParse("^(?:(?=(?:a|aa)+$)a)+", out EcmaPattern? pattern, out _));
        Assert.Equal(PatternMatch.TimedOut, pattern.Match(Encoding.UTF8.GetBytes(new string('a', 60) + "!")));
    }

    [Fact]
    public void Pattern_keeps_its_source()
    {
        Assert.True(EcmaPattern.TryParse("^a$", out EcmaPattern? pattern, out _));
        Assert.Equal("^a$", pattern.Source);
    }

    private static void AssertMatch(string pattern, string subject, bool expected)
    {
        Assert.True(EcmaPattern.TryParse(pattern, out EcmaPattern? compiled, out PatternError? error), $"{error}");
        Assert.Equal(expected ? PatternMatch.Yes : PatternMatch.No, compiled.Match(Encoding.UTF8.GetBytes(subject)));
    }
}
