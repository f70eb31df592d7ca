using System.Text;
using System.Text.Json;

namespace DataContracts.JsonSchema.Tests.Outputs;

/// <summary>The output formats of the JSON Schema specification.</summary>
public sealed class OutputFormatTests
{
    private const string Contract =
        """{"$id":"https://example.org/a","properties":{"x":{"$ref":"#/$defs/n"},"y":{"title":"Y"}},"$defs":{"n":{"type":"number"}}}""";

    [Theory]
    [InlineData(OutputFormat.Flag, """{"valid":false}""")]
    [InlineData(OutputFormat.Basic, """
        {"valid":false,"keywordLocation":"","absoluteKeywordLocation":"https://example.org/a#","instanceLocation":"","errors":[
        {"valid":false,"keywordLocation":"/properties","absoluteKeywordLocation":"https://example.org/a#/properties","instanceLocation":"","error":"a schema of 'properties' does not allow the value that it is applied to"},
        {"valid":false,"keywordLocation":"/properties/x/$ref","absoluteKeywordLocation":"https://example.org/a#/properties/x/$ref","instanceLocation":"/x","error":"a schema of '$ref' does not allow the value that it is applied to"},
        {"valid":false,"keywordLocation":"/properties/x/$ref/type","absoluteKeywordLocation":"https://example.org/a#/$defs/n/type","instanceLocation":"/x","error":"expected number, found string \u0022a\u0022"}]}
        """)]
    [InlineData(OutputFormat.Detailed,
        """{"valid":false,"keywordLocation":"/properties/x/$ref/type","absoluteKeywordLocation":"https:"""
            + """//example.org/a#/$defs/n/type","instanceLocation":"/x","error":"expected number, found string \u0022a\u0022"}""")]
    [InlineData(OutputFormat.List, """
        {"valid":false,"details":[
        {"valid":false,"evaluationPath":"","schemaLocation":"https://example.org/a#","instanceLocation":"","errors":{"properties":"a schema of 'properties' does not allow the value that it is applied to"}},
        {"valid":false,"evaluationPath":"/properties/x","schemaLocation":"https://example.org/a#/properties/x","instanceLocation":"/x","errors":{"$ref":"a schema of '$ref' does not allow the value that it is applied to"}},
        {"valid":false,"evaluationPath":"/properties/x/$ref","schemaLocation":"https://example.org/a#/$defs/n","instanceLocation":"/x","errors":{"type":"expected number, found string \u0022a\u0022"}}]}
        """)]
    public void Output_of_an_invalid_document_follows_the_specification(OutputFormat format, string expected) =>
        AssertSame(expected, Check.Compile(Contract).Evaluate(Check.Parse("""{"x":"a","y":1}"""), format));

    [Theory]
    [InlineData(OutputFormat.Flag, """{"valid":true}""")]
    [InlineData(OutputFormat.Detailed, """
        {"valid":true,"keywordLocation":"/properties","absoluteKeywordLocation":"https://example.org/a#/properties","instanceLocation":"","annotation":["y"],"annotations":[
        {"valid":true,"keywordLocation":"/properties/y/title","absoluteKeywordLocation":"https://example.org/a#/properties/y/title","instanceLocation":"/y","annotation":"Y"}]}
        """)]
    [InlineData(OutputFormat.Hierarchical, """
        {"valid":true,"evaluationPath":"","schemaLocation":"https://example.org/a#","instanceLocation":"","annotations":{"properties":["y"]},"details":[
        {"valid":true,"evaluationPath":"/properties/y","schemaLocation":"https://example.org/a#/properties/y","instanceLocation":"/y","annotations":{"title":"Y"}}]}
        """)]
    public void Output_of_a_valid_document_follows_the_specification(OutputFormat format, string expected) =>
        AssertSame(expected, Check.Compile(Contract).Evaluate(Check.Parse("""{"y":1}"""), format));

    [Fact]
    public void Sensitive_value_is_not_written_in_any_output_format() =>
        Assert.All(Enum.GetValues<OutputFormat>(), format =>
            Assert.DoesNotContain(
                "secret",
                Check.Compile("""{"properties":{"p":{"writeOnly":true,"maxLength":1}}}""")
                    .Evaluate(Check.Parse("""{"p":"secret"}"""), format)
                    .ToString(),
                StringComparison.Ordinal));

    [Fact]
    public void Failed_if_is_not_reported_but_a_failed_else_is()
    {
        var output = Check.Compile("""{"if":{"type":"string"},"then":true,"else":{"minimum":5}}""")
            .Evaluate(Check.Parse("1"), OutputFormat.Detailed);
        using var read = JsonDocument.Parse(output.Utf8);
        Assert.Equal("/else/minimum", read.RootElement.GetProperty("keywordLocation").GetString());
    }

    [Fact]
    public void Chain_of_references_that_is_too_long_is_an_error()
    {
        var links = string.Join(',', Enumerable.Range(0, 50_000).Select(i => $$"""{{Quoted(i)}}:{"$ref":"#/$defs/{{i + 1}}"}"""));
        var contract = Check.Compile("{\"$ref\":\"#/$defs/0\",\"$defs\":{" + links + ",\"50000\":{}}}");
        Assert.All(Enum.GetValues<OutputFormat>(), format => Assert.False(contract.Evaluate(Check.Parse("1"), format).IsValid));
        Assert.Contains("deeper", contract.Evaluate(Check.Parse("1"), OutputFormat.Basic).ToString(), StringComparison.Ordinal);
        Assert.Empty(contract.Annotate(Check.Parse("1")));
    }

    private static string Quoted(int number) =>
        JsonSerializer.Serialize(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static void AssertSame(string expected, EvaluationOutput output)
    {
        Assert.True(
            JsonElement.DeepEquals(JsonElement.Parse(expected), JsonElement.Parse(Encoding.UTF8.GetString(output.Utf8.Span))),
            output.ToString());
    }
}
