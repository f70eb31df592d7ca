using System.Text.Json.Nodes;

namespace DataContracts.Odcs.Tests;

/// <summary>Bounds of <c>x-quality</c> as ODCS's quality rules, and back.</summary>
public sealed class QualityBoundTests
{
    [Theory]
    [InlineData("""{"metric":"nullValues","mustBe":0}""")]
    [InlineData("""{"metric":"nullValues","unit":"percent","mustBeLessThan":1.5,"severity":"error","dimension":"completeness"}""")]
    [InlineData("""{"type":"library","metric":"missingValues","mustBeLessThan":1,"arguments":{"missingValues":[null,"","N/A"]}}""")]
    [InlineData("""{"metric":"duplicateValues","mustBe":0,"description":"d","businessImpact":"b","id":"i"}""")]
    [InlineData("""{"metric":"invalidValues","mustBeBetween":[0,5]}""")]
    public void Bound_by_a_metric_of_ODCS_is_the_same_object_there(string bound)
    {
        var contract = Convert.Property($$"""{"type":"string","x-quality":[{{bound}}]}""", isRequired: true);
        AssertRoundTrip(contract);
        Convert.AssertSame($"[{bound}]", Convert.ExportedElement(contract)["quality"]);
    }

    [Fact]
    public void Bound_by_another_metric_is_a_custom_rule()
    {
        var contract = Convert.Property(
            """
            {"type":"number","x-quality":[
                {"metric":"quantile","arguments":{"q":0.5},"mustBeBetween":[20,100],"severity":"error","description":"d"}]}
            """);
        AssertRoundTrip(contract);
        Convert.AssertSame(
            """
            [{"type":"custom","engine":"dataContracts","severity":"error","description":"d",
              "implementation":{"metric":"quantile","arguments":{"q":0.5},"mustBeBetween":[20,100]}}]
            """,
            Convert.ExportedElement(contract)["quality"]);
    }

    [Fact]
    public void Bounds_of_the_whole_and_beside_values_survive()
    {
        var contract = Convert.Contract("""
            "properties": {
              "id": { "enum": ["a", "b"], "x-quality": [{ "metric": "distinctValues", "mustBe": 2 }] },
              "tags": { "type": "array", "items": { "type": "string", "x-quality": [{ "metric": "nullValues", "mustBe": 0 }] } }
            },
            "required": ["id", "tags"],
            "x-quality": [
              { "metric": "rowCount", "mustBeGreaterThan": 10 },
              { "metric": "duplicateValues", "arguments": { "properties": ["id"] }, "mustBe": 0 },
              { "metric": "freshness", "arguments": { "property": "at" }, "mustBeLessThan": "PT1H" }
            ]
            """);
        AssertRoundTrip(contract);
        Assert.Equal(
            ["invalidValues", null],
            Convert.ExportedElement(contract)["quality"]!.AsArray().Select(rule => (string?)rule!["metric"]));
    }

    [Theory]
    [InlineData("""[{"type":"sql","query":"select 1","mustBe":0}]""")]
    [InlineData("""[{"metric":"nullValues","mustBe":0,"mustBeLessThan":1}]""")]
    [InlineData("""[{"metric":"nullValues"}]""")]
    [InlineData("""[{"metric":"nullValues","mustBe":"none"}]""")]
    [InlineData("""[{"metric":"nullValues","mustBe":0,"unit":"rows per day"}]""")]
    [InlineData("""[{"metric":"nullValues","mustBe":0,"severity":"info"}]""")]
    [InlineData("""[{"metric":"rowCount","mustBe":0}]""")]
    [InlineData("""[{"metric":"duplicateValues","mustBe":0,"arguments":{"properties":["other"]}}]""")]
    [InlineData("""[{"rule":"isNull","mustBe":0}]""")]
    [InlineData("""[{"type":"custom","engine":"soda","implementation":"x"}]""")]
    [InlineData("""[{"type":"custom","engine":"dataContracts","implementation":"x"}]""")]
    [InlineData("""[{}]""")]
    public void Rule_that_is_no_bound_stays_with_ODCS(string quality)
    {
        var document = Convert.Element("quality: " + quality);
        var contract = OdcsImport.Of(document, 0, null).Contract;
        Convert.AssertSame("{}", contract["properties"]!["p"]);
        Convert.AssertSame(document, OdcsExport.Of(contract, Convert.Link).Document);
    }

    [Fact]
    public void Rules_keep_their_order_and_edited_bounds_take_their_places()
    {
        var contract = OdcsImport.Of(
            Convert.Element(
                """
                quality:
                  - {metric: nullValues, mustBe: 0}
                  - {type: sql, query: select 1, mustBe: 0}
                  - {metric: invalidValues, mustBe: 0, severity: error, arguments: {validValues: [a]}}
                  - {metric: missingValues, mustBeLessThan: 5, unit: percent}
                """),
            0,
            null).Contract;
        var property = contract["properties"]!["p"]!;
        Convert.AssertSame(
            """[{"metric":"nullValues","mustBe":0},{"metric":"missingValues","mustBeLessThan":5,"unit":"percent"}]""",
            property["x-quality"]);
        property["x-quality"]![0]!["mustBe"] = 3;
        property["x-quality"]!.AsArray().RemoveAt(1);
        Convert.AssertSame(
            """
            [{"metric":"nullValues","mustBe":3},{"type":"sql","query":"select 1","mustBe":0},
             {"metric":"invalidValues","mustBe":0,"severity":"error","arguments":{"validValues":["a"]}}]
            """,
            Convert.ExportedElement(contract)["quality"]);
    }

    [Fact]
    public void Bounds_that_are_no_list_of_objects_are_listed_as_unexpressed() =>
        Assert.Equal(
            ["/properties/p/x-quality"],
            OdcsExport.Of(Convert.Property("""{"x-quality":["none"]}"""), Convert.Link).Unexpressed.Select(loss => loss.Pointer));

    private static void AssertRoundTrip(JsonObject contract)
    {
        var export = OdcsExport.Of(contract, Convert.Link);
        Assert.Empty(export.Unexpressed);
        Convert.AssertSame(contract, OdcsImport.Of(export.Document, 0, null).Contract);
    }
}
