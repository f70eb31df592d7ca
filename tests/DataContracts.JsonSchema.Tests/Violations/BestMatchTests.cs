namespace DataContracts.JsonSchema.Tests.Violations;

/// <summary>Which branch of a oneOf or anyOf is explained in the message.</summary>
public sealed class BestMatchTests
{
    private const string Payment = """
        {"oneOf":[
          {"type":"object","properties":{"kind":{"const":"sepa"},"iban":{"type":"string"}},"required":["kind","iban"]},
          {"type":"object","properties":{"kind":{"const":"card"},"pan":{"type":"string"}},"required":["kind","pan"]}]}
        """;

    [Fact]
    public void Discriminating_constant_selects_the_branch() =>
        Assert.Equal(["(1,24) DC1001: expected string, found integer 12"], Check.Lines(Payment, """{"kind":"card", "pan": 12}"""));

    [Fact]
    public void Unknown_discriminator_is_reported_with_the_allowed_values() =>
        Assert.Equal(
            ["(1,9) DC1018: \"cart\" selects no branch of 'oneOf'; expected \"card\" or \"sepa\""],
            Check.Lines(Payment, """{"kind":"cart"}"""));

    [Fact]
    public void Only_branch_is_the_best_match_even_if_its_discriminator_differs() =>
        Assert.Equal(
            ["(1,6) DC1003: expected 1, found 2"],
            Check.Lines("""{"anyOf":[{"properties":{"a":{"const":1}}}]}""", """{"a":2}"""));

    [Fact]
    public void Branch_with_the_matching_type_is_selected() =>
        Assert.Equal(
            ["(1,8) DC1001: expected integer, found string \"x\""],
            Check.Lines("""{"anyOf":[{"type":"string"},{"type":"object","properties":{"a":{"type":"integer"}}}]}""", """{ "a": "x"}"""));

    [Fact]
    public void Branch_with_the_fewest_missing_properties_is_selected() =>
        Assert.Equal(
            ["(1,1) DC1004: required property 'c' is missing"],
            Check.Lines("""{"anyOf":[{"required":["x","y","z"]},{"required":["a","b","c"]}]}""", """{"a":1,"b":2}"""));

    [Fact]
    public void Properties_of_the_best_match_are_not_reported_as_unevaluated() =>
        Assert.Equal(
            ["(1,23) DC1001: expected string, found integer 1"],
            Check.Lines($$"""{"allOf":[{{Payment}}],"unevaluatedProperties":false}""", """{"kind":"card","pan": 1}"""));

    [Theory]
    [InlineData("""{"oneOf":[{"properties":{"kind":{"const":"order"}}}]}""", "DC1003")]
    [InlineData("""{"anyOf":[{"properties":{"kind":{"enum":[]}}}]}""", "DC1002")]
    public void Single_branch_is_explained_even_if_its_constant_differs(string schema, string rule) =>
        Assert.Contains($" {rule}: ", Assert.Single(Check.Lines(schema, """{"kind":"event"}""")), StringComparison.Ordinal);

    [Theory]
    [InlineData("oneOf", """{"type":"null"}""")]
    [InlineData("anyOf", """{"type":"null"}""")]
    [InlineData("oneOf", """{"const":null}""")]
    [InlineData("oneOf", """{"enum":["none",null]}""")]
    [InlineData("oneOf", """{"type":"string"}""")]
    [InlineData("anyOf", """false""")]
    [InlineData("oneOf", """{"type":["string","null"]},{"type":"array"}""")]
    public void Branch_of_another_type_is_never_the_best_match(string keyword, string other)
    {
        var point = """{"type":"object","properties":{"type":{"const":"Point"}},"required":["type"]}""";
        string[] expected = ["(1,9) DC1003: expected \"Point\", found \"Pont\""];

        Assert.Equal(expected, Check.Lines($$"""{"{{keyword}}":[{{other}},{{point}}]}""", """{"type":"Pont","coordinates":[]}"""));
        Assert.Equal(expected, Check.Lines($$"""{"{{keyword}}":[{{point}},{{other}}]}""", """{"type":"Pont","coordinates":[]}"""));
    }

    [Fact]
    public void Misspelled_discriminator_is_reported_with_the_values_of_branches_of_its_type() =>
        Assert.Equal(
            ["(1,9) DC1018: \"cart\" selects no branch of 'oneOf'; expected \"card\" or \"sepa\""],
            Check.Lines(Payment.Replace("\"oneOf\":[", "\"oneOf\":[{\"type\":\"null\"},", StringComparison.Ordinal),
                """{"kind":"cart"}"""));

    [Theory]
    [InlineData("""{"properties":{"a":{"type":"integer"},"b":{}}},{"properties":{"a":{"type":"boolean"},"c":{}}}""")]
    [InlineData("""{"properties":{"a":{"const":"x"},"b":{}}},{"properties":{"a":{"const":"y"},"c":{}}}""")]
    public void Properties_declared_by_any_possible_match_are_not_reported_as_unevaluated(string branches)
    {
        foreach (var keyword in new[] { "anyOf", "oneOf" })
        {
            var line = Assert.Single(Check.Lines(
                $$"""{"{{keyword}}":[{{branches}}],"unevaluatedProperties":false}""", """{"a":"z","b":1,"c":2}"""));
            Assert.Contains(" DC1018: ", line, StringComparison.Ordinal);
        }
    }
}
