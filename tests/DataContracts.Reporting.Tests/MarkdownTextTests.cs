namespace DataContracts.Reporting.Tests;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("'status' is gone", "'status' is gone")]
    [InlineData("<script>&amp;", "&lt;script&gt;&amp;amp;")]
    [InlineData("@user", "@&#8203;user")]
    [InlineData("#12 GH-12", @"\#&#8203;12 GH-&#8203;12")]
    [InlineData("https://a.example www.a.example", "https:&#8203;//a.example www&#8203;.a.example")]
    [InlineData("a|b`c*d_e[f]~g", @"a\|b\`c\*d\_e\[f\]\~g")]
    [InlineData("a\n\n# b\u202e", @"a\\u000a\\u000a\#&#8203; b\\u202e")]
    public void Text_is_no_markup_and_no_link(string text, string expected) => Assert.Equal(expected, MarkdownText.Escape(text));

    [Theory]
    [InlineData("a", "`a`")]
    [InlineData("<b> @user #12 | c", "`<b> @user #12 | c`")]
    [InlineData("a`b", "`` a`b ``")]
    [InlineData("``", "``` `` ```")]
    [InlineData("a\n\nb\u001b", @"`a\u000a\u000ab\u001b`")]
    public void Code_span_ends_where_its_text_does(string text, string expected) => Assert.Equal(expected, MarkdownText.Code(text));
}
