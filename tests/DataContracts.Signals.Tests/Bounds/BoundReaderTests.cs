using System.Text;
using DataContracts.Signals.Bounds;

namespace DataContracts.Signals.Tests.Bounds;

public sealed class BoundReaderTests
{
    [Theory]
    [InlineData("""{ "metric": "nullValues", "unit": "percent", "mustBeLessThan": 1 }""")]
    [InlineData("""{ "metric": "quantile", "arguments": { "q": 0.5 }, "mustBeBetween": [20, 100] }""")]
    [InlineData("""{ "metric": "invalidValues", "mustBe": 0, "severity": "error", "dimension": "conformity", "id": "x" }""")]
    [InlineData("""{ "metric": "length", "mustBeLessOrEqualTo": 40 }""")]
    [InlineData("""{ "metric": "duplicateValues", "unit": "rows", "mustBe": 0 }""")]
    public void Bound_of_a_property_is_read(string bound)
    {
        var read = Read($$"""{ "properties": { "a/b": { "x-quality": [{{bound}}] } } }""");
        Assert.Empty(read.Problems);
        Assert.Equal("/a~1b", Assert.Single(read.Bounds).Place.Pointer);
    }

    [Theory]
    [InlineData("""{ "metric": "rowCount", "mustBeGreaterThan": 0 }""")]
    [InlineData("""{ "metric": "duplicateValues", "arguments": { "properties": ["id"] }, "mustBe": 0 }""")]
    [InlineData("""{ "metric": "freshness", "arguments": { "property": "id" }, "mustBeLessThan": "PT1H" }""")]
    [InlineData("""{ "metric": "freshness", "unit": "seconds", "mustBeLessThan": 3600 }""")]
    public void Bound_of_the_whole_is_read(string bound)
    {
        var read = Read($$"""{ "x-quality": [{{bound}}], "properties": { "id": true } }""");
        Assert.Empty(read.Problems);
        Assert.Equal("", Assert.Single(read.Bounds).Place.Pointer);
    }

    [Theory]
    [InlineData("3", "write an array")]
    [InlineData("[3]", "write a quality object")]
    [InlineData("[{}]", "has no metric. Write one of nullValues,")]
    [InlineData("""[{ "metric": "nulls", "mustBe": 0 }]""", "'nulls' is not a metric")]
    [InlineData("""[{ "metric": "rowCount", "mustBe": 0 }]""", "move it to x-quality at the root")]
    [InlineData("""[{ "metric": "mean" }]""", "has no operator. Write one of mustBe,")]
    [InlineData("""[{ "metric": "mean", "mustBe": 0, "mustBeLessThan": 1 }]""", "this one has mustBe and mustBeLessThan")]
    [InlineData("""[{ "metric": "mean", "mustBeBetween": [2, 1] }]""", "the smaller one first")]
    [InlineData("""[{ "metric": "mean", "mustBeBetween": 2 }]""", "takes two numbers")]
    [InlineData("""[{ "metric": "mean", "mustBe": "2" }]""", "takes a number")]
    [InlineData("""[{ "metric": "nullValues", "mustBe": 0, "unit": "permille" }]""", "'permille' is not a unit")]
    [InlineData("""[{ "metric": "mean", "mustBe": 0, "unit": "percent" }]""", "'mean' is not counted in percent")]
    [InlineData("""[{ "metric": "mean", "mustBe": 0, "severity": "fatal" }]""", "the severity is")]
    [InlineData(
        """[{ "metric": "duplicateValues", "mustBe": 0, "arguments": { "properties": ["/nowhere"] } }]""", "'/nowhere' is not a property")]
    public void Malformed_bound_is_a_problem_at_its_place(string quality, string message)
    {
        var problem = Assert.Single(Read($$"""
            { "properties": { "total": {
                "x-quality": {{quality}} } } }
            """).Problems);
        Assert.Equal("DC0012", problem.Rule.Id);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(2, problem.Range.StartLine);
        Assert.StartsWith("/properties/total/x-quality", problem.Pointer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "metric": "mean", "mustBe": 0 }""", "beside that property")]
    [InlineData("""{ "metric": "duplicateValues", "mustBe": 0 }""", "name the properties")]
    [InlineData("""{ "metric": "freshness", "mustBeLessThan": "an hour" }""", "a duration such as")]
    [InlineData("""{ "metric": "freshness", "mustBeLessThan": 1, "arguments": { "property": "no" } }""", "'no' is not a property")]
    public void Malformed_bound_of_the_whole_is_a_problem(string bound, string message) =>
        Assert.Contains(message, Assert.Single(Read($$"""{ "x-quality": [{{bound}}] }""").Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void Bounds_of_items_references_and_branches_are_found()
    {
        const string Bound = """ "x-quality": [{ "metric": "nullValues", "mustBe": 0 }] """;
        var read = Read($$"""
            {
              "properties": { "lines": { "items": { "$ref": "#/$defs/line" } } },
              "allOf": [{ "properties": { "id": { {{Bound}} } } }],
              "$defs": { "line": { "properties": { "sku": { {{Bound}} } } } }
            }
            """);
        Assert.Equal(["/lines/*/sku", "/id"], read.Bounds.Select(bound => bound.Place.Pointer));
    }

    [Fact]
    public void Contract_that_refers_to_itself_has_an_end()
    {
        var read = Read("""{ "properties": { "a": { "$ref": "#" }, "b": { "$ref": "#" } }, "x-quality": [{}] }""");
        Assert.InRange(read.Places.Length, 3, 1000);
        Assert.Single(read.Problems);
    }

    private static ContractBounds Read(string contract) =>
        BoundReader.Read(SourceDocument.Parse(Encoding.UTF8.GetBytes(contract), "orders.schema.json", maxDepth: 64, out _)!);
}
