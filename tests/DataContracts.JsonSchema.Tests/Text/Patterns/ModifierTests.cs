using System.Text;
using DataContracts.JsonSchema.Text.Patterns;

namespace DataContracts.JsonSchema.Tests.Text.Patterns;

/// <summary>Recent ECMA-262 syntax: modifiers and class sets.</summary>
public class ModifierTests
{
    [Theory]
    [InlineData("^(?i:abc)d$", "aBCd", true)]
    [InlineData("^(?i:abc)d$", "aBCD", false)]
    [InlineData("^(?i:a(?-i:b)c)$", "AbC", true)]
    [InlineData("^(?i:a(?-i:b)c)$", "ABC", false)]
    [InlineData("^(?i:[a-c])$", "B", true)]
    [InlineData("^(?i:[^a-c])$", "B", false)]
    [InlineData("^(?i:é)$", "É", true)]
    [InlineData("^(?i:k)$", "\u212A", true)]
    [InlineData("^(?i:\\w)$", "\u017F", true)]
    [InlineData("^(?i:\\W)$", "\u017F", false)]
    [InlineData("^\\w$", "\u017F", false)]
    [InlineData("^(?i:ß)$", "ẞ", true)]
    [InlineData("^(?i:ß)$", "ss", false)]
    [InlineData("^(?i:σ)$", "ς", true)]
    [InlineData("^(?i:𐐀)$", "𐐨", true)]
    [InlineData("^(?i:\\p{Lu})$", "a", true)]
    [InlineData("^(?i:i)$", "İ", false)]
    [InlineData("^(?i:(a)\\1)$", "aA", true)]
    [InlineData("^(?i:(𐐀))(?i:\\1)$", "𐐨𐐀", true)]
    [InlineData("^(?i:(a))\\1$", "aA", false)]
    [InlineData("(?i:\\bk\\b)", "\u212A", true)]
    [InlineData("(?i:\\bé)", "\u017Fé", true)]
    [InlineData("(?m:^b$)", "a\nb\nc", true)]
    [InlineData("^b$", "a\nb\nc", false)]
    [InlineData("(?m:^b$)", "a\u2028b", true)]
    [InlineData("(?m:^(?-m:^a))", "b\na", false)]
    [InlineData("^(?s:.)$", "\n", true)]
    [InlineData("^(?s:(?-s:.))$", "\n", false)]
    [InlineData("^(?ims:A.^b)$", "a\nB", true)]
    [InlineData("^(?i-s:A.)$", "a\n", false)]
    [InlineData("^(?i:)*(?i:^)?a$", "a", true)]
    public void Modifier_applies_to_its_group(string pattern, string subject, bool expected)
    {
        AssertMatch(pattern, subject, expected);
        Assert.True(EcmaPattern.IsValid(pattern));
    }

    [Theory]
    [InlineData("^(?i:[a-z]+)\\d$")]
    [InlineData("(?m:^a$)")]
    [InlineData("(?s:a.b)")]
    [InlineData("(?i:\\bok\\b)")]
    [InlineData("^\\p{Script=Greek}+$")]
    [InlineData("^[[a-z]--[aeiou]]+$")]
    public void Regular_pattern_with_modifiers_remains_regular(string pattern)
    {
        Assert.True(EcmaPattern.TryParse(pattern, out EcmaPattern? compiled, out _));
        Assert.NotNull(compiled.Language);
    }

    [Theory]
    [InlineData("(?ii:a)")]
    [InlineData("(?i-i:a)")]
    [InlineData("(?-:a)")]
    [InlineData("(?x:a)")]
    [InlineData("(?i)a")]
    [InlineData("(?-i)a")]
    public void Unsupported_modifiers_are_rejected(string pattern)
    {
        Assert.False(EcmaPattern.TryParse(pattern, out _, out PatternError? error));
        Assert.Equal(0, error.Offset);
    }

    [Theory]
    [InlineData("^\\p{Script=Greek}$", "Ω", true)]
    [InlineData("^\\p{Script=Greek}$", "a", false)]
    [InlineData("^\\p{sc=Grek}$", "ω", true)]
    [InlineData("^\\p{sc=Grek}$", "\u0342", false)]
    [InlineData("^\\p{scx=Grek}$", "\u0342", true)]
    [InlineData("^\\p{Script_Extensions=Hira}\\p{sc=Zyyy}$", "ーー", true)]
    [InlineData("^\\P{Script=Latin}$", "ж", true)]
    [InlineData("^\\p{Alphabetic}$", "ª", true)]
    [InlineData("^\\p{Emoji}\\p{Emoji_Presentation}$", "©🐲", true)]
    [InlineData("^\\p{Emoji_Presentation}$", "©", false)]
    [InlineData("^\\p{Lowercase}$", "ⅰ", true)]
    [InlineData("^\\p{Upper}$", "Ⓐ", true)]
    [InlineData("^\\p{IDS}\\p{ID_Continue}*$", "aü9", true)]
    [InlineData("^\\p{Ideographic}$", "漢", true)]
    [InlineData("^[\\p{Math}\\p{Dash}]+$", "+−—", true)]
    [InlineData("^\\p{RI}{2}$", "🇫🇷", true)]
    public void Property_is_recognized_by_its_name(string pattern, string subject, bool expected)
    {
        AssertMatch(pattern, subject, expected);
        Assert.True(EcmaPattern.IsValid(pattern));
    }

    [Theory]
    [InlineData("^[[a-z]--[aeiou]]$", "b", true)]
    [InlineData("^[[a-z]--[aeiou]]$", "e", false)]
    [InlineData("^[\\w--\\d--_]+$", "aB", true)]
    [InlineData("^[\\w--\\d--_]$", "_", false)]
    [InlineData("^[[\\p{L}]&&\\p{ASCII}]+$", "ab", true)]
    [InlineData("^[[\\p{L}]&&\\p{ASCII}]+$", "aé", false)]
    [InlineData("^[\\p{L}&&\\p{ASCII}]+$", "aé", true)]
    [InlineData("^[^\\d[a-c]]$", "d", true)]
    [InlineData("^[^\\d[a-c]]$", "b", false)]
    [InlineData("^[\\q{abc|d|}x]$", "abc", true)]
    [InlineData("^[\\q{abc|d|}x]$", "", true)]
    [InlineData("^[\\q{abc|d|}x]$", "ab", false)]
    [InlineData("^[\\q{a|ab}]c$", "abc", true)]
    [InlineData("^[[\\q{ab|cd}]--\\q{ab}]$", "ab", false)]
    [InlineData("^(?i:[[a-z]&&[A-C]])$", "b", true)]
    [InlineData("^(?i:[\\q{ab}--\\q{AB}])$", "ab", false)]
    [InlineData("^[a&&b]$", "&", true)]
    [InlineData("^[[]$", "[", true)]
    [InlineData("^[[]]$", "[]", true)]
    [InlineData("^[\\w-.]$", "-", true)]
    public void Unambiguous_class_sets_are_supported(string pattern, string subject, bool expected) =>
        AssertMatch(pattern, subject, expected);

    [Theory]
    [InlineData("(?<!(a)\\1+?|)", "a", false)]
    [InlineData("(?<=(?:(a)|)*?)b", "ab", true)]
    [InlineData("^(?:(a)|b|)*?\\1$", "a", false)]
    [InlineData("^(?:(a)|)*?b\\1$", "ab", false)]
    [InlineData("^(?:(a)|)*?b\\1$", "aba", true)]
    [InlineData("^(?:(a)|(b)|){3}?\\1$", "ab", true)]
    [InlineData("^(?:(a)|){2}?\\1c$", "ac", true)]
    [InlineData("^(a?)*?\\1b$", "aab", true)]
    [InlineData("^(?:(?=(a))|b){2}\\1b$", "ab", true)]
    public void Each_iteration_resets_captures_and_an_empty_one_ends_the_loop(string pattern, string subject, bool expected) =>
        AssertMatch(pattern, subject, expected);

    [Theory]
    [InlineData("a")]
    [InlineData("🐲")]
    [InlineData("[a-z]")]
    [InlineData("(?i:k)")]
    [InlineData("a?b")]
    public void Compiled_size_is_linear_in_pattern_length(string part)
    {
        int[] sizes = [.. new[] { 25_000, 50_000, 100_000 }.Select(count => SizeOf(string.Concat(Enumerable.Repeat(part, count))))];

        Assert.InRange(sizes[1], sizes[0], (2 * sizes[0]) + 10);
        Assert.InRange(sizes[2], sizes[1], (2 * sizes[1]) + 10);
    }

    [Fact]
    public void Literal_of_100_KB_is_matched_in_linear_steps()
    {
        string literal = string.Concat(Enumerable.Range(0, 100_000).Select(i => (char)('a' + (i % 26))));
        Assert.True(PatternParser.TryParse($"^{literal}$", PatternMode.Lenient, out PatternSyntax? syntax, out _));

        var matcher = new BacktrackingMatcher(BacktrackingWriter.Write(syntax));
        PatternMatch verdict = matcher.Match(Encoding.UTF8.GetBytes(literal), long.MaxValue, out long steps);

        Assert.Equal(PatternMatch.Yes, verdict);
        Assert.InRange(steps, 100_000, 100_010);
        AssertMatch($"^{literal}$", literal, true);
    }

    private static int SizeOf(string pattern)
    {
        Assert.True(PatternParser.TryParse(pattern, PatternMode.Lenient, out PatternSyntax? syntax, out _));
        return BacktrackingWriter.Write(syntax).Instructions.Length;
    }

    private static void AssertMatch(string pattern, string subject, bool expected)
    {
        Assert.True(EcmaPattern.TryParse(pattern, out EcmaPattern? compiled, out PatternError? error), error?.Message);
        Assert.Equal(expected ? PatternMatch.Yes : PatternMatch.No, compiled.Match(Encoding.UTF8.GetBytes(subject)));
    }
}
