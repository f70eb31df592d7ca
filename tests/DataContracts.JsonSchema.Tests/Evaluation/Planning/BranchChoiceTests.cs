using System.Text;

namespace DataContracts.JsonSchema.Tests.Evaluation.Planning;

/// <summary>Branches that fast validation skips because of their types or a discriminator would have failed.</summary>
public sealed class BranchChoiceTests
{
    private const string ByKind = """
        {"oneOf":[
          {"properties":{"kind":{"const":"a"},"x":{"type":"integer"}},"required":["kind"]},
          {"properties":{"kind":{"enum":["b","long enough for sixteen bytes and more"]}},"required":["kind"]},
          {"$ref":"#/$defs/number"},
          {"properties":{"kind":{"const":false}},"required":["kind"]},
          {"properties":{"kind":{"type":"string","not":{"enum":["a","b","long enough for sixteen bytes and more"]}}},
           "required":["kind","free"]},
          {"type":"string"}],
         "$defs":{"number":{"allOf":[{"$ref":"#/$defs/one"},{"required":["kind"]}]},"one":{"properties":{"kind":{"const":1}}}}}
        """;

    [Theory]
    [InlineData("""{"kind":"a"}""", true)]
    [InlineData("""{"kind":"\u0061"}""", true)]
    [InlineData("""{"k\u0069nd":"a","x":"no"}""", false)]
    [InlineData("""{"kind":"a","x":1.5}""", false)]
    [InlineData("""{"kind":"b"}""", true)]
    [InlineData("""{"kind":"long enough for sixteen bytes and more"}""", true)]
    [InlineData("""{"kind":"long enough for sixteen BYTES and more"}""", false)]
    [InlineData("""{"kind":"c"}""", false)]
    [InlineData("""{"kind":"c","free":0}""", true)]
    [InlineData("""{"kind":1}""", true)]
    [InlineData("""{"kind":1.0}""", true)]
    [InlineData("""{"kind":10e-1}""", true)]
    [InlineData("""{"kind":"1"}""", false)]
    [InlineData("""{"kind":2}""", false)]
    [InlineData("""{"kind":false}""", true)]
    [InlineData("""{"kind":"false"}""", false)]
    [InlineData("""{"kind":null}""", false)]
    [InlineData("""{"kind":{}}""", false)]
    [InlineData("""{}""", false)]
    [InlineData("\"a\"", false)]
    [InlineData("[]", false)]
    public void Branch_is_selected_by_its_discriminator(string document, bool isValid) => AssertVerdict(ByKind, document, isValid);

    [Theory]
    [InlineData("""{"v":0}""", true)]
    [InlineData("""{"v":-0}""", true)]
    [InlineData("""{"v":0.0}""", true)]
    [InlineData("""{"v":1}""", true)]
    [InlineData("""{"v":2}""", true)]
    [InlineData("""{"v":3}""", false)]
    [InlineData("""{"v":[3]}""", true)]
    [InlineData("""{}""", true)]
    public void Numeric_discriminators_are_compared_by_value(string document, bool isValid) =>
        AssertVerdict(
            """{"anyOf":[{"properties":{"v":{"const":0}}},{"properties":{"v":{"enum":[1.0]}}},{"properties":{"v":{"const":2}}},"""
                + """{"properties":{"v":{"const":[3]}}}]}""", document, isValid);

    [Theory]
    [InlineData("""{"a":{"a":{"a":1}}}""", true)]
    [InlineData("""{"a":{"a":{"a":"x"}}}""", false)]
    public void Recursion_still_works_through_skipped_references(string document, bool isValid) =>
        AssertVerdict(
            """{"$ref":"#/$defs/x","$defs":{"x":{"$ref":"#/$defs/y"},"y":{"anyOf":[{"type":"integer"},"""
                + """{"type":"object","additionalProperties":{"$ref":"#/$defs/x"}}]}}}""", document, isValid);

    [Theory]
    [InlineData("""{"kind":"a","x":1}""", true)]
    [InlineData("""{"kind":"b","x":1}""", false)]
    [InlineData("""{"kind":"b","y":1}""", true)]
    public void Branch_with_trivial_subschemas_still_marks_properties_as_evaluated(string document, bool isValid) =>
        AssertVerdict(
            """{"anyOf":[{"properties":{"kind":{"const":"a"},"x":true}},{"properties":{"kind":{"const":"b"},"y":{}}}]"""
                + ""","unevaluatedProperties":false}""", document, isValid);

    private static void AssertVerdict(string schema, string document, bool isValid)
    {
        var contract = Check.Compile(schema);
        Assert.Equal(isValid, contract.IsValid(Encoding.UTF8.GetBytes(document)));
        Assert.Equal(isValid, contract.Validate(Check.Parse(document)).IsEmpty);
    }
}
