using System.Text;
using DataContracts.JsonSchema.Text.StringFormats;

namespace DataContracts.JsonSchema.Tests.Text.StringFormats;

public sealed class EmailFormatTests
{
    [Theory]
    [InlineData("a@b", true)]
    [InlineData("a.b+c@d-e.example", true)]
    [InlineData("\"a b\"@c", true)]
    [InlineData("\"a\\\"b\\\\\"@c", true)]
    [InlineData("\"\"@c", true)]
    [InlineData("a@[1.2.3.4]", true)]
    [InlineData("a@[IPv6:::1]", true)]
    [InlineData("a@[ipv6:1::]", true)]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@b", true)]
    [InlineData("!#$%&'*+-/=?^_`{|}~@b", true)]
    [InlineData("", false)]
    [InlineData("@", false)]
    [InlineData("a@", false)]
    [InlineData("@b", false)]
    [InlineData("a", false)]
    [InlineData("a@b@c", false)]
    [InlineData(".a@b", false)]
    [InlineData("a.@b", false)]
    [InlineData("a..b@c", false)]
    [InlineData("a b@c", false)]
    [InlineData("\"a\"b\"@c", false)]
    [InlineData("\"a\\\"@c", false)]
    [InlineData("\"@c", false)]
    [InlineData("a@-b", false)]
    [InlineData("a@b-", false)]
    [InlineData("a@b.", false)]
    [InlineData("a@b_c", false)]
    [InlineData("a@[1.2.3]", false)]
    [InlineData("a@[::1]", false)]
    [InlineData("a@[IPv6:1]", false)]
    [InlineData("a@[x:y]", false)]
    [InlineData("a@[]", false)]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@b", false)]
    [InlineData("\u00E9@b", false)]
    [InlineData("\"\u00E9\"@b", false)]
    [InlineData("\"a\u007F\"@b", false)]
    [InlineData("a@b\u00E9", false)]
    [InlineData(
        "a@aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    public void Email_is_a_mailbox_of_RFC_5321(string text, bool expected) =>
        Assert.Equal(expected, EmailFormat.IsValid(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("\u00E9@b", true)]
    [InlineData("\"\u00E9 \"@b", true)]
    [InlineData("a@b\u00FCcher.de", true)]
    [InlineData("\U0001F600@a", true)]
    [InlineData("a@b", true)]
    [InlineData("", false)]
    [InlineData("\u00E9", false)]
    [InlineData("a@", false)]
    [InlineData("a b\u00E9@c", false)]
    [InlineData("\"\\\u00E9\"@c", false)]
    [InlineData("a@\u00E9-", false)]
    [InlineData("a@\u00E9..b", false)]
    [InlineData("a@\u00E9_", false)]
    [InlineData(
        "\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9@b", false)]
    [InlineData(
        "a@\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9", false)]
    [InlineData("\"\u00E9\"x\"@c", false)]
    public void Internationalized_email_may_contain_any_character_beyond_ASCII(string text, bool expected) =>
        Assert.Equal(expected, IdnEmailFormat.IsValid(Encoding.UTF8.GetBytes(text)));
}
