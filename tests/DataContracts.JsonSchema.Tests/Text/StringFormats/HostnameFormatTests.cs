using System.Text;
using DataContracts.JsonSchema.Text.StringFormats;

namespace DataContracts.JsonSchema.Tests.Text.StringFormats;

public sealed class HostnameFormatTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("1.2", true)]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", true)]
    [InlineData("xn--x", true)]
    [InlineData(
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", true)]
    [InlineData("", false)]
    [InlineData("a.", false)]
    [InlineData(".a", false)]
    [InlineData("a..b", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a_b", false)]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    [InlineData(
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    [InlineData("\u00E9.com", false)]
    [InlineData("a b", false)]
    public void A_hostname_of_draft_04_is_one_of_RFC_1123(string text, bool expected) =>
        Assert.Equal(expected, Rfc1123.IsHostname(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("a", true)]
    [InlineData("EXAMPLE.com", true)]
    [InlineData("ab--cd", true)]
    [InlineData("xn--bcher-kva", true)]
    [InlineData("XN--BCHER-KVA", true)]
    [InlineData(
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", true)]
    [InlineData("", false)]
    [InlineData("a.", false)]
    [InlineData("a..b", false)]
    [InlineData("xn--", false)]
    [InlineData("xn--a", false)]
    [InlineData("xn--x", false)]
    [InlineData("xn--bcher-kv", false)]
    [InlineData("xn--99999999", false)]
    [InlineData("xn--a-", false)]
    [InlineData(
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    [InlineData("b\u00FCcher", false)]
    [InlineData("a\u3002b", false)]
    [InlineData("xn--\u00E9", false)]
    [InlineData("xn--99999999999999999999999999999999999999999999999999999999999", false)]
    public void Hostname_with_an_invalid_Punycode_label_is_rejected(string text, bool expected) =>
        Assert.Equal(expected, HostnameFormat.IsValid(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("b\u00FCcher.example", true)]
    [InlineData("stra\u00DFe", true)]
    [InlineData("caf\u00E9", true)]
    [InlineData("xn--bcher-kva\uFF0Ede", true)]
    [InlineData("\u0928\u0940\u0924\u093F", true)]
    [InlineData("\u05D0\u05D1", true)]
    [InlineData("\u05D01", true)]
    [InlineData("\u05D0.a", true)]
    [InlineData("\u13A0", true)]
    [InlineData("\U00020000", true)]
    [InlineData("Example", true)]
    [InlineData("\u06F1a", true)]
    [InlineData("", false)]
    [InlineData("B\u00FCcher", false)]
    [InlineData("cafe\u0301", false)]
    [InlineData("c\u030C\u0327", false)]
    [InlineData("\uFF21", false)]
    [InlineData("\u2603", false)]
    [InlineData("\uD55C\u1100", false)]
    [InlineData("a\u0640", false)]
    [InlineData("1.\u05D0", false)]
    [InlineData("\u05D0a", false)]
    [InlineData("\u05D0-\u05D0-", false)]
    [InlineData("\u00AA", false)]
    [InlineData("\uFB01", false)]
    [InlineData("\u200D", false)]
    [InlineData("a\u200Cb", false)]
    [InlineData("\uAB70", false)]
    [InlineData("a\u20D0", false)]
    [InlineData(
        "\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC\u00FC", false)]
    [InlineData("\u00FC-", false)]
    [InlineData("\u0378", false)]
    [InlineData("\U0001F600", false)]
    public void Internationalized_hostname_follows_IDNA_2008(string text, bool expected) =>
        Assert.Equal(expected, IdnHostnameFormat.IsValid(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("xn--strae-oqa", true)]
    [InlineData("xn--fiqs8s", true)]
    [InlineData("xn--abc-", false)]
    [InlineData("xn--a-ecp.ru", false)]
    [InlineData("xn--cafe-yvc", false)]
    public void A_label_must_be_the_canonical_encoding_of_its_U_label(string text, bool expected) =>
        Assert.Equal(expected, IdnHostnameFormat.IsValid(Encoding.UTF8.GetBytes(text)));
}
