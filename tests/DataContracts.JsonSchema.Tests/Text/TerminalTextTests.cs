using System.Globalization;
using System.Text;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Tests.Text;

public sealed class TerminalTextTests
{
    private static readonly UnicodeCategory[] s_unsafe =
    [
        UnicodeCategory.Control,
        UnicodeCategory.Format,
        UnicodeCategory.LineSeparator,
        UnicodeCategory.ParagraphSeparator,
        UnicodeCategory.Surrogate,
    ];

    [Fact]
    public void Characters_that_move_reorder_or_hide_text_are_escaped()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var isUnsafe = s_unsafe.Contains(char.GetUnicodeCategory((char)unit)) && unit is not (0x200C or 0x200D);

            var escaped = TerminalText.Escape($"a{(char)unit}b");

            Assert.Equal(isUnsafe ? string.Create(CultureInfo.InvariantCulture, $"a\\u{unit:x4}b") : $"a{(char)unit}b", escaped);
            Assert.Equal(escaped, ValueText.Shorten($"a{(char)unit}b"));
        }
    }

    [Fact]
    public void Safe_text_is_returned_as_the_same_instance()
    {
        var text = "für 日本 👩\u200D🚀";

        Assert.Same(text, TerminalText.Escape(text));
    }

    [Theory]
    [InlineData("##vso[task.debug]a", """\u0023#vso[task.debug]a""")]
    [InlineData("a ##[error] b ##teamcity[c]", """a \u0023#[error] b \u0023#teamcity[c]""")]
    [InlineData("###[a", """#\u0023#[a""")]
    [InlineData("## a [b] #[c] ##", "## a [b] #[c] ##")]
    public void Command_to_a_build_server_is_escaped_anywhere(string text, string expected) =>
        Assert.Equal(expected, TerminalText.Escape(text));

    [Theory]
    [InlineData("::error::a", """\u003a:error::a""")]
    [InlineData(" \t::error::a", " \t\\u003a:error::a")]
    [InlineData("a::error::b", "a::error::b")]
    [InlineData("a\n::error::b\r\n", """a\u000a::error::b\u000d\u000a""")]
    [InlineData("a\tb", "a\tb")]
    [InlineData("", "")]
    public void Line_is_one_line_and_no_command(string line, string expected) => Assert.Equal(expected, TerminalText.EscapeLine(line));

    [Fact]
    public void Supplementary_tag_character_is_escaped_as_a_surrogate_pair() =>
        Assert.Equal("""\udb40\udc41""", TerminalText.Escape("\U000E0041"));

    [Fact]
    public void Long_value_is_truncated_after_80_characters_and_never_inside_a_surrogate_pair()
    {
        Assert.Equal(string.Concat(Enumerable.Repeat("👍", 80)) + "…", ValueText.Shorten(string.Concat(Enumerable.Repeat("👍", 81))));
        Assert.Equal(new string('x', 80), ValueText.Shorten(new string('x', 80)));
        Assert.Equal(new StringBuilder().Insert(0, """\u001b""", 80) + "…", ValueText.Shorten(new string('\u001B', 81)));
    }
}
