namespace DataContracts.JsonSchema.Tests.Violations;

/// <summary>Message, position and rule of each kind of violation.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData("""{"type":"number"}""", "\"12\"", "(1,1) DC1001: expected number, found string \"12\"")]
    [InlineData("""{"type":["string","null"]}""", "7", "(1,1) DC1001: expected string or null, found integer 7")]
    [InlineData("""{"type":"integer"}""", "1.5", "(1,1) DC1001: expected integer, found number 1.5")]
    [InlineData("""{"enum":["EUR","USD"]}""", "\"USDD\"", "(1,1) DC1002: \"USDD\" is not one of \"USD\", \"EUR\"; did you mean \"USD\"?")]
    [InlineData("""{"enum":[1,2,3,4,5,6,7,8,9,10]}""", "0", "(1,1) DC1002: 0 is not one of 1, 2, 3, 4, 5, 6, 7, 8 and 2 more")]
    [InlineData("""{"const":"card"}""", "\"sepa\"", "(1,1) DC1003: expected \"card\", found \"sepa\"")]
    [InlineData("""{"required":["id"]}""", "{\n}", "(1,1) DC1004: required property 'id' is missing")]
    [InlineData("""{"properties":{"id":{}},"additionalProperties":false}""", "{\n \"x\":1}",
        "(2,2) DC1005: 'x' is not a property of this object")]
    [InlineData("""{"properties":{"status":{}},"additionalProperties":false}""", "{\"staus\":1}",
        "(1,2) DC1005: 'staus' is not a property of this object; did you mean 'status'?")]
    [InlineData("""{"$schema":"http://json-schema.org/draft-04/schema#","type":"integer"}""", "2.0",
        "(1,1) DC1001: expected integer, found 2.0, which is not an integer in this dialect; write it without a fraction")]
    [InlineData("""{"$schema":"http://json-schema.org/draft-04/schema#","type":"string"}""", "2.0",
        "(1,1) DC1001: expected string, found integer 2.0")]
    [InlineData("""{"properties":{"id":false}}""", "{\"id\":1}", "(1,2) DC1005: 'id' is not allowed here")]
    [InlineData("""{"patternProperties":{"^i":false}}""", "{\"id\":1}", "(1,2) DC1005: 'id' is not allowed here")]
    [InlineData("""{"required":["a","b","c","d","e"]}""", "{\"c\":1}", "(1,1) DC1004: required properties 'a', 'b', 'd', 'e' are missing")]
    [InlineData("""{"properties":{"kindly":false},"required":["kindle"]}""", "{\"kindle\":1,\"kindly\":1}",
        "(1,13) DC1005: 'kindly' is not allowed here")]
    [InlineData("""{"minProperties":2}""", "{\"id\":1}", "(1,1) DC1006: object has 1 property, expected at least 2")]
    [InlineData("""{"propertyNames":{"maxLength":2}}""", "{\"long\":1}",
        "(1,2) DC1007: this property name is not allowed: string \"long\" has 4 characters, expected at most 2")]
    [InlineData("""{"dependentRequired":{"card":["pan"]}}""", "{\"card\":1}",
        "(1,2) DC1008: property 'card' needs property 'pan', which is missing")]
    [InlineData("""{"minimum":1}""", "0", "(1,1) DC1009: 0 must be at least 1")]
    [InlineData("""{"exclusiveMaximum":1e400}""", "1e400", "(1,1) DC1009: 1e400 must be less than 1e400")]
    [InlineData("""{"multipleOf":0.01}""", "0.015", "(1,1) DC1010: 0.015 is not a multiple of 0.01")]
    [InlineData("""{"maxLength":1}""", "\"😀😀\"", "(1,1) DC1011: string \"😀😀\" has 2 characters, expected at most 1")]
    [InlineData("""{"pattern":"^a+$"}""", "\"b\"", "(1,1) DC1012: \"b\" does not match the pattern ^a+$")]
    [InlineData("""{"minItems":1}""", "[]", "(1,1) DC1014: array has 0 items, expected at least 1")]
    [InlineData("""{"uniqueItems":true}""", "[1,2,1.0]", "(1,6) DC1015: 1.0 repeats item 0; the items must differ")]
    [InlineData("""{"contains":{"type":"string"}}""", "[1]", "(1,1) DC1016: 0 items match {\"type\":\"string\"}, expected at least 1")]
    [InlineData("""{"prefixItems":[{}],"items":false}""", "[1,2,3]", "(1,4) DC1017: this array may have at most 1 items")]
    [InlineData("""{"unevaluatedItems":false}""", "[7]", "(1,2) DC1017: integer 7 is not an expected item of this array")]
    [InlineData("""{"anyOf":[{"type":"string"},{"type":"null"}]}""", "7",
        "(1,1) DC1018: integer 7 matches no branch of 'anyOf': expected string, found integer 7; or expected null, found integer 7")]
    [InlineData("""{"oneOf":[{"type":"integer"},{"minimum":1}]}""", "7",
        "(1,1) DC1019: integer 7 matches /oneOf/0 and /oneOf/1, but exactly one branch must match")]
    [InlineData("""{"not":{"type":"integer"}}""", "7",
        "(1,1) DC1020: integer 7 matches the schema that is excluded by 'not': {\"type\":\"integer\"}")]
    [InlineData("false", "7", "(1,1) DC1021: no value is allowed here")]
    public void A_violation_is_reported_in_one_sentence_at_its_position(string schema, string document, string expected) =>
        Assert.Equal([expected], Check.Lines(schema, document));

    [Fact]
    public void Misspelled_required_property_is_a_single_violation() =>
        Assert.Equal(
            ["(1,2) DC1005: 'staus' is not a property of this object; did you mean 'status' (required, missing)?"],
            Check.Lines("""{"properties":{"status":{}},"required":["status"],"additionalProperties":false}""", """{"staus":1}"""));

    [Fact]
    public void Each_independent_cause_is_reported_once() =>
        Assert.Equal(
            ["(1,6) DC1009: 0 must be at least 1", "(1,12) DC1001: expected string, found integer 1"],
            Check.Lines(
                """{"allOf":[{"properties":{"a":{"minimum":1},"b":{"type":"string"}}},{"properties":{"a":{"minimum":1}}}]}""",
                """{"a":0,"b":1}"""));

    [Fact]
    public void Value_of_the_wrong_type_is_not_also_reported_as_unlisted() =>
        Assert.Equal(["(1,1) DC1001: expected string, found integer 1"], Check.Lines("""{"type":"string","enum":["a"]}""", "1"));

    [Fact]
    public void Long_values_are_truncated_and_control_characters_escaped()
    {
        var line = Assert.Single(Check.Lines("""{"const":1}""", $"\"\\u001b[31m{new string('x', 200)}\u0085\""));
        Assert.Contains("…", line, StringComparison.Ordinal);
        Assert.DoesNotContain('\u0085', line);
        Assert.True(line.Length < 130, line);
    }
}
