namespace DataContracts.JsonSchema.Tests.Evaluation;

/// <summary>A value marked as sensitive does not appear in the message of any keyword.</summary>
public sealed class SensitiveValueTests
{
    [Theory]
    [InlineData("""{"properties":{"pin":{"writeOnly":true,"type":"integer"}}}""")]
    [InlineData("""{"properties":{"pin":{"x-sensitive":true,"enum":["a"]}}}""")]
    [InlineData("""{"properties":{"pin":{"allOf":[{"const":"a"},{"writeOnly":true}]}}}""")]
    [InlineData("""{"properties":{"pin":{"const":"a"}},"x-sensitive":true}""")]
    [InlineData("""{"properties":{"pin":{"$ref":"#/$defs/secret","pattern":"^a$"}},"$defs":{"secret":{"writeOnly":true}}}""")]
    [InlineData("""{"properties":{"pin":{"writeOnly":true}},"const":{}}""")]
    [InlineData("""{"properties":{"pin":{"writeOnly":true,"anyOf":[{"type":"null"},{"type":"integer"}]}}}""")]
    [InlineData("""{"properties":{"pin":{"writeOnly":true,"not":{"type":"string"}}}}""")]
    [InlineData("""{"properties":{"pin":{"minLength":99}},"anyOf":[{"properties":{"pin":{"writeOnly":true}}}]}""")]
    [InlineData("""{"properties":{"pin":{"minLength":99}},"oneOf":[{"properties":{"pin":{"writeOnly":true}}},false]}""")]
    [InlineData("""{"properties":{"pin":{"minLength":99}},"if":{"properties":{"pin":{"x-sensitive":true}}}}""")]
    [InlineData("""{"properties":{"pin":{"minLength":99}},"not":{"properties":{"pin":{"writeOnly":true,"type":"null"}}}}""")]
    [InlineData("""{"unevaluatedProperties":{"writeOnly":true,"maxLength":1},"anyOf":[true,{"properties":{"pin":false}}]}""")]
    public void Secret_is_not_printed(string schema)
    {
        var violations = Check.Compile(schema).Validate(Check.Parse("""{"pin":"hunter2"}"""));
        Assert.NotEmpty(violations);
        Assert.All(violations, violation =>
        {
            Assert.DoesNotContain("hunter2", violation.Message + violation.Label, StringComparison.Ordinal);
            Assert.True(violation.HidesSource);
        });
    }

    [Fact]
    public void Lines_without_secrets_are_shown() =>
        Assert.False(
            Assert.Single(Check.Compile("""{"properties":{"pin":{"writeOnly":true},"a":{"type":"null"}}}""")
                .Validate(Check.Parse("{\"pin\":1,\n\"a\":1}"))).HidesSource);
}
