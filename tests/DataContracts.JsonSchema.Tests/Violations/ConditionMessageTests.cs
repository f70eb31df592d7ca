namespace DataContracts.JsonSchema.Tests.Violations;

/// <summary>A violation of then or else is reported with the condition that made it apply.</summary>
public sealed class ConditionMessageTests
{
    private const string Paid = """ "if":{"properties":{"paid":{"const":true}},"required":["paid"]} """;

    private const string Kind = """ "if":{"properties":{"kind":{"enum":["card","sepa"]}}} """;

    [Theory]
    [InlineData(Paid, """ "then":{"required":["paidAt"]} """, """{"paid":true}""",
        "DC1004: required property 'paidAt' is missing; required because 'paid' is true")]
    [InlineData(Paid, """ "else":{"properties":{"paidAt":false}} """, """{"paid":false,"paidAt":1}""",
        "DC1005: 'paidAt' is not allowed here because 'paid' is not true")]
    [InlineData(Paid, """ "else":{"properties":{"paidAt":false}} """, """{"paidAt":1}""",
        "DC1005: 'paidAt' is not allowed here because 'paid' is missing")]
    [InlineData(Kind, """ "then":{"required":["number"]} """, """{"kind":"card"}""",
        "DC1004: required property 'number' is missing; required because 'kind' is \"card\"")]
    [InlineData(Kind, """ "else":{"required":["number"]} """, """{"kind":"cash"}""",
        "DC1004: required property 'number' is missing; required because 'kind' is \"cash\"")]
    [InlineData(""" "if":{"required":["paid"]} """, """ "then":{"required":["paidAt"]} """, """{"paid":1}""",
        "DC1004: required property 'paidAt' is missing; required because 'paid' is present")]
    [InlineData(""" "if":{"required":["paid"],"properties":{}} """, """ "then":{"required":["paidAt"]} """, """{"paid":1}""",
        "DC1004: required property 'paidAt' is missing; required because 'paid' is present")]
    [InlineData(""" "if":{"properties":{}} """, """ "then":{"required":["paidAt"]} """, """{"paid":1}""",
        "DC1004: required property 'paidAt' is missing")]
    [InlineData(""" "if":{"required":["paid"]} """, """ "else":{"required":["due"]} """, "{}",
        "DC1004: required property 'due' is missing; required because 'paid' is missing")]
    [InlineData(Paid, """ "then":{"allOf":[{"$ref":"#/$defs/d"}]},"$defs":{"d":{"required":["paidAt"]}} """, """{"paid":true}""",
        "DC1004: required property 'paidAt' is missing; required because 'paid' is true")]
    [InlineData(Paid, """ "then":{"required":["a","b","c","d"]} """, """{"paid":true}""",
        "DC1004: required properties 'a', 'b', 'c', 'd' are missing; required because 'paid' is true")]
    [InlineData(Paid, """ "then":{"properties":{"by":{"required":["id"]}}} """, """{"paid":true,"by":{}}""",
        "DC1004: required property 'id' is missing")]
    [InlineData(""" "if":{"properties":{"a":{"minimum":1}}} """, """ "then":{"required":["b"]} """, """{"a":1}""",
        "DC1004: required property 'b' is missing")]
    [InlineData(""" "if":{"properties":{"a":{"const":1},"b":{"const":1}}} """, """ "then":{"required":["c"]} """, """{"a":1,"b":1}""",
        "DC1004: required property 'c' is missing")]
    public void Reason_is_the_condition(string condition, string consequence, string document, string expected)
    {
        var line = Assert.Single(Check.Lines($$"""{ {{condition}}, {{consequence}} }""", document));
        Assert.EndsWith(expected, line, StringComparison.Ordinal);
    }

    [Fact]
    public void Sensitive_value_of_the_condition_is_not_shown()
    {
        const string Schema = """
            {"properties":{"pin":{"writeOnly":true}},
             "if":{"properties":{"pin":{"const":"4711"}}},"then":{"required":["a"]},"else":{"required":["b"]}}
            """;

        Assert.EndsWith("required because of the value of 'pin'", Check.Lines(Schema, """{"pin":"4711"}""")[0], StringComparison.Ordinal);
        Assert.EndsWith("required because of the value of 'pin'", Check.Lines(Schema, """{"pin":"x"}""")[0], StringComparison.Ordinal);
    }
}
