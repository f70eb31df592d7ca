namespace DataContracts.JsonSchema.Tests.Evaluation;

/// <summary>Half of a surrogate pair, which UTF-8 can't express, is a character of its own to every keyword.</summary>
public sealed class LoneSurrogateTests
{
    [Theory]
    [InlineData("""{"enum":["\ud800"]}""", """ "\ud800" """, true)]
    [InlineData("""{"enum":["\ud800"]}""", """ "\ud801" """, false)]
    [InlineData("""{"enum":["\ud800","\udc00"]}""", """ "\ud800\udc00" """, false)]
    [InlineData("""{"enum":["\ufffd"]}""", """ "\ud800" """, false)]
    [InlineData("""{"const":"\udfff"}""", """ "\udffe" """, false)]
    [InlineData("""{"const":"a\ud800"}""", """ "a\uD800" """, true)]
    [InlineData("""{"const":{"\ud800":1}}""", """ {"\ud801":1} """, false)]
    [InlineData("""{"const":["\ud800"]}""", """ ["\ud801"] """, false)]
    [InlineData("""{"uniqueItems":true}""", """ ["\ud800","\ud801"] """, true)]
    [InlineData("""{"uniqueItems":true}""", """ ["\ud800","\uD800"] """, false)]
    [InlineData("""{"uniqueItems":true}""", """ [{"\ud800":1},{"\ud801":1}] """, true)]
    [InlineData("""{"contains":{"const":"\ud800"}}""", """ ["\ud801","\ufffd"] """, false)]
    [InlineData("""{"required":["\ud800"]}""", """ {"\ud801":1} """, false)]
    [InlineData("""{"required":["\ud800"]}""", """ {"\ud800":1} """, true)]
    [InlineData("""{"properties":{"\ud800":false}}""", """ {"\ud801":1} """, true)]
    [InlineData("""{"properties":{"\ud800":false}}""", """ {"\ud800":1} """, false)]
    [InlineData("""{"properties":{"\ud800":true},"additionalProperties":false}""", """ {"\ud801":1} """, false)]
    [InlineData("""{"dependentRequired":{"\ud800":["a"]}}""", """ {"\ud801":1} """, true)]
    [InlineData("""{"propertyNames":{"enum":["\ud800"]}}""", """ {"\ud801":1} """, false)]
    [InlineData("""{"maxLength":1}""", """ "\ud800" """, true)]
    [InlineData("""{"maxLength":1}""", """ "\ud800\ud800" """, false)]
    [InlineData("""{"minLength":2}""", """ "\udc00\ud800" """, true)]
    [InlineData("""{"pattern":"^.$"}""", """ "\ud800" """, true)]
    [InlineData("""{"pattern":"^\\ud800$"}""", """ "\ud801" """, false)]
    [InlineData("""{"pattern":"^\\ud800$"}""", """ "\ud800" """, true)]
    [InlineData("""{"pattern":"^\\ufffd$"}""", """ "\ud800" """, false)]
    [InlineData("""{"pattern":"^[\\ud800-\\udbff]$"}""", """ "\udbff" """, true)]
    [InlineData("""{"pattern":"^[\\ud800-\\udbff]$"}""", """ "\udc00" """, false)]
    [InlineData("""{"pattern":"^\\p{Cs}+$"}""", """ "\udc00\ud800" """, true)]
    [InlineData("""{"pattern":"^\\p{Cs}"}""", """ "\ud83d\ude00" """, false)]
    [InlineData("""{"pattern":"(?<=\\ud800)b"}""", """ "\ud800b" """, true)]
    [InlineData("""{"pattern":"^..$"}""", """ "\ud800\udbff" """, true)]
    [InlineData("""{"pattern":"(?<=^.)b"}""", """ "\ud800b" """, true)]
    [InlineData("""{"pattern":"^(.)\\1$"}""", """ "\ud800\ud800" """, true)]
    [InlineData("""{"patternProperties":{"\\ud800":false}}""", """ {"\ud801":1} """, true)]
    public void Lone_surrogate_is_equal_only_to_itself(string schema, string document, bool expected)
    {
        var contract = Check.Compile(schema);
        var parsed = Check.Parse(document);
        Assert.Equal((expected, expected), (contract.IsValid(parsed), contract.Validate(parsed).IsEmpty));
    }

    [Theory]
    [InlineData("idn-email", """ "\ud800@example.com" """)]
    [InlineData("idn-email", """ "a@\udc00.com" """)]
    [InlineData("idn-hostname", """ "\udfff.com" """)]
    [InlineData("iri", """ "a:\ud800" """)]
    [InlineData("iri-reference", """ "\udbff" """)]
    [InlineData("uri-template", """ "\ud83d" """)]
    [InlineData("email", """ "\"\ud800\"@a.b" """)]
    [InlineData("uri", """ "a:\ud800" """)]
    [InlineData("date", """ "2024-01-0\ud800" """)]
    public void Lone_surrogate_is_not_a_character_of_an_address_or_a_date(string format, string document) =>
        Assert.False(Check.Compile($$"""{"format":"{{format}}"}""", assertFormat: true).IsValid(Check.Parse(document)));
}
