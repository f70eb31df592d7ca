using System.Text;
using DataContracts.JsonSchema.Text.StringFormats;

namespace DataContracts.JsonSchema.Tests.Text.StringFormats;

public sealed class StringFormatRegistryTests
{
    [Theory]
    [InlineData("draft-04", 6)]
    [InlineData("draft-06", 9)]
    [InlineData("draft-07", 17)]
    [InlineData("2019-09", 19)]
    [InlineData("2020-12", 19)]
    [InlineData("v1", 19)]
    public void Draft_has_the_formats_that_it_defines(string set, int expected) =>
        Assert.Equal(
            expected,
            StringFormatRegistry.All.Select(format => format.Name)
                .Distinct()
                .Count(name => StringFormatRegistry.Find(set, name) is not null));

    [Theory]
    [InlineData("draft-04", "uuid")]
    [InlineData("draft-07", "duration")]
    [InlineData("2020-12", "Date")]
    [InlineData("2020-12", "color")]
    [InlineData("draft-99", "date")]
    public void Name_unknown_to_the_dialect_is_not_a_format(string set, string name) => Assert.Null(StringFormatRegistry.Find(set, name));

    [Fact]
    public void A_hostname_of_draft_07_is_stricter_than_one_of_draft_06()
    {
        Assert.True(StringFormatRegistry.Find("draft-06", "hostname")!.IsValid("xn--x"u8));
        Assert.False(StringFormatRegistry.Find("draft-07", "hostname")!.IsValid("xn--x"u8));
    }

    [Theory]
    [InlineData("date-time", "2024-02-29T12:00:00.123+01:00")]
    [InlineData("duration", "P1DT2H")]
    [InlineData("email", "somebody@example.org")]
    [InlineData("idn-email", "jos\u00E9@b\u00FCcher.example")]
    [InlineData("hostname", "xn--bcher-kva.example.org")]
    [InlineData("idn-hostname", "b\u00FCcher.example.org")]
    [InlineData("ipv4", "192.0.2.1")]
    [InlineData("ipv6", "2001:db8::192.0.2.1")]
    [InlineData("uri", "https://user@example.org:8080/a/b?c=%20#d")]
    [InlineData("iri-reference", "//b\u00FCcher.example/\u00E9?\u00E9#\u00E9")]
    [InlineData("uri-template", "/a/{+b,c*}/{d:3}")]
    [InlineData("uuid", "2eb8aa08-aa98-11ea-b4aa-73b441d16380")]
    [InlineData("json-pointer", "/a~0/b~1")]
    [InlineData("relative-json-pointer", "1-2/a")]
    public void Checking_an_ordinary_string_does_not_allocate(string name, string text)
    {
        var format = StringFormatRegistry.Find("2020-12", name)!.IsValid;
        var utf8 = Encoding.UTF8.GetBytes(text);
        Assert.True(format(utf8));
        Assert.Equal(0, Allocation.Smallest(() => format(utf8)));
    }

    [Theory]
    [InlineData("idn-hostname")]
    [InlineData("idn-email")]
    [InlineData("iri")]
    [InlineData("uri-template")]
    public void Invalid_UTF_8_matches_no_format(string name) =>
        Assert.False(StringFormatRegistry.Find("v1", name)!.IsValid([(byte)'a', (byte)':', 0xC3, (byte)'@', 0xFF]));

    [Fact]
    public void Example_of_a_format_is_valid() =>
        Assert.All(
            StringFormatRegistry.All.Where(format => format.Example is not null),
            format => Assert.True(format.IsValid(System.Text.Encoding.UTF8.GetBytes(format.Example!)), format.Name));
}
