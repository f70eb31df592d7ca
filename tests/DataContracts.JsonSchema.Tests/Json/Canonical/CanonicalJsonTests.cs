namespace DataContracts.JsonSchema.Tests.Json.Canonical;

/// <summary>RFC 8785, and the exact form that seals use.</summary>
public sealed class CanonicalJsonTests
{
    [Theory]
    // Appendix B of the RFC.
    [InlineData("0", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("5e-324", "5e-324")]
    [InlineData("-1.7976931348623157e308", "-1.7976931348623157e+308")]
    [InlineData("9007199254740992", "9007199254740992")]
    [InlineData("295147905179352830000", "295147905179352830000")]
    [InlineData("9.999999999999997e22", "9.999999999999997e+22")]
    [InlineData("1e23", "1e+23")]
    [InlineData("999999999999999700000", "999999999999999700000")]
    [InlineData("1000000000000000000000", "1e+21")]
    [InlineData("0.000001", "0.000001")]
    [InlineData("0.0000001", "1e-7")]
    [InlineData("333333333.33333329", "333333333.3333333")]
    [InlineData("1E30", "1e+30")]
    [InlineData("4.50", "4.5")]
    [InlineData("2e-3", "0.002")]
    [InlineData("-12.30e1", "-123")]
    public void Numbers_are_formatted_as_in_ECMAScript(string text, string expected) =>
        Assert.Equal(expected, CanonicalJson.Write(JsonText.Read(text)));

    [Fact]
    public void Properties_are_sorted_by_UTF_16_code_units_and_strings_escaped_minimally()
    {
        // The example of section 3.2.3.
        const string Source = """
            { "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
              "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis" }
            """;
        Assert.Equal(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro "
                + "Sign\",\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}",
            CanonicalJson.Write(JsonText.Read(Source)));
        Assert.Equal(
            """["€$\u000f\nA'B\"\\\\\"/",null,true,false,[],{}]""",
            CanonicalJson.Write(JsonText.Read("""[ "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", null, true, false, [ ], { } ]""")));
    }

    [Fact]
    public void Number_outside_the_double_range_has_an_exact_but_no_canonical_form()
    {
        Assert.Null(CanonicalJson.Write(JsonText.Read("1e400")));
        Assert.Equal("1e+400", CanonicalJson.WriteExact(JsonText.Read("1e400")));
        Assert.Equal("-1.5e+999999999999999999999", CanonicalJson.WriteExact(JsonText.Read("-15e999999999999999999998")));
    }

    [Theory]
    [InlineData("9007199254740993")]
    [InlineData("0.1000000000000000000000001")]
    public void Exact_form_distinguishes_numbers_that_round_to_the_same_double(string text)
    {
        Assert.Equal(text, CanonicalJson.WriteExact(JsonText.Read(text)));
        Assert.NotEqual(text, CanonicalJson.Write(JsonText.Read(text)));
    }

    [Fact]
    public void Exact_form_equals_the_canonical_form_if_a_double_holds_the_number()
    {
        var random = new Random(20260817);
        for (var i = 0; i < 2000; i++)
        {
            var value = BitConverter.Int64BitsToDouble(random.NextInt64());
            if (double.IsFinite(value))
            {
                var document = JsonText.Read(value.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
                Assert.Equal(CanonicalJson.Write(document), CanonicalJson.WriteExact(document));
            }
        }
    }
}
