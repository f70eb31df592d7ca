namespace DataContracts.JsonSchema.Tests.Evaluation;

/// <summary>References that loop back to themselves affect only documents that reach them.</summary>
public sealed class ReferenceLoopTests
{
    public static TheoryData<string> Loops =>
    [
        """{ "allOf": [{ "$ref": "#/definitions/loop" }] }""",
        """{ "$ref": "#/definitions/loop" }""",
        """{ "anyOf": [{ "type": "string" }, { "$ref": "#/definitions/loop" }] }""",
        """{ "not": { "$ref": "#/definitions/loop" } }""",
        """{ "if": { "$ref": "#/definitions/loop" }, "then": false }""",
        """{ "allOf": [{ "oneOf": [{ "$ref": "#/definitions/loop" }, { "$ref": "#/definitions/loop" }] }] }""",
    ];

    [Theory]
    [MemberData(nameof(Loops))]
    public void Document_that_does_not_reach_the_loop_is_validated_normally(string loop)
    {
        var contract = Check.Compile(Contract(loop));

        Assert.NotEmpty(contract.Warnings);
        Assert.All(contract.Warnings, warning => Assert.Equal("DC2030", warning.RuleId));
        Assert.True(contract.IsValid(Check.Parse("""{ "b": 1 }""")));
        Assert.Equal("DC1001", Assert.Single(contract.Validate(Check.Parse("""{ "b": "x" }"""))).RuleId);
    }

    [Theory]
    [MemberData(nameof(Loops))]
    public void Document_that_reaches_the_loop_is_rejected(string loop)
    {
        var contract = Check.Compile(Contract(loop));
        var document = Check.Parse("""{ "a": 1 }""");

        Assert.False(contract.IsValid(document));
        Assert.Equal(["DC0013"], contract.Validate(document).Select(violation => violation.RuleId));
    }

    [Fact]
    public void Schema_that_references_itself_through_a_property_has_no_warning() =>
        Assert.Empty(Check.Compile("""{ "properties": { "child": { "$ref": "#" } } }""").Warnings);

    private static string Contract(string loop) =>
        $$"""
        {
          "properties": { "a": { "$ref": "#/definitions/loop" }, "b": { "type": "integer" } },
          "definitions": { "loop": {{loop}} }
        }
        """;
}
