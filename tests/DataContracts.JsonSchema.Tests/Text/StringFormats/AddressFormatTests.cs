using System.Text;
using DataContracts.JsonSchema.Text.StringFormats;

namespace DataContracts.JsonSchema.Tests.Text.StringFormats;

public sealed class AddressFormatTests
{
    [Theory]
    [InlineData("0.0.0.0", true)]
    [InlineData("255.255.255.255", true)]
    [InlineData("256.0.0.1", false)]
    [InlineData("01.2.3.4", false)]
    [InlineData("1.2.3", false)]
    [InlineData("1.2.3.4.", false)]
    [InlineData("1.2.3.4.5", false)]
    [InlineData("", false)]
    [InlineData("1..2.3", false)]
    [InlineData("1.2.3.0004", false)]
    [InlineData("1.2.3.\u0664", false)]
    public void An_IPv4_address_has_four_decimal_octets(string text, bool expected) =>
        Assert.Equal(expected, Ipv4Format.IsValid(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("::", true)]
    [InlineData("::1", true)]
    [InlineData("1::", true)]
    [InlineData("1:2:3:4:5:6:7::", true)]
    [InlineData("::2:3:4:5:6:7:8", true)]
    [InlineData("1:2:3:4:5:6:1.2.3.4", true)]
    [InlineData("::1.2.3.4", true)]
    [InlineData("ABCD:ef01::", true)]
    [InlineData("1:2:3:4:5:6:7:8", true)]
    [InlineData(":", false)]
    [InlineData("1", false)]
    [InlineData("", false)]
    [InlineData("1:::2", false)]
    [InlineData("1::2::3", false)]
    [InlineData("1:2:3:4:5:6:7:8:9", false)]
    [InlineData("1:2:3:4:5:6:7:1.2.3.4", false)]
    [InlineData("1:2:3:4::5:6:7:8", false)]
    [InlineData("1.2.3.4::", false)]
    [InlineData("::1.2.3.4:5", false)]
    [InlineData("::12345", false)]
    [InlineData("::g", false)]
    [InlineData("fe80::1%eth0", false)]
    [InlineData("[::1]", false)]
    [InlineData(":1:2:3:4:5:6:7", false)]
    [InlineData("::1.2.3.256", false)]
    public void An_IPv6_address_has_a_form_of_RFC_4291(string text, bool expected) =>
        Assert.Equal(expected, Ipv6Format.IsValid(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("00000000-0000-0000-0000-000000000000", true)]
    [InlineData("FFFFFFFF-ffff-ffff-ffff-ffffffffffff", true)]
    [InlineData("0000000000000-0000-0000-000000000000", false)]
    [InlineData("00000000-0000-0000-0000-00000000000", false)]
    [InlineData("{0000000-0000-0000-0000-00000000000}", false)]
    [InlineData("00000000-0000-0000-0000-00000000000g", false)]
    [InlineData("", false)]
    public void A_UUID_has_five_groups_of_hexadecimal_digits(string text, bool expected) =>
        Assert.Equal(expected, UuidFormat.IsValid(Encoding.UTF8.GetBytes(text)));
}
