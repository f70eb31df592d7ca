using System.Collections.Immutable;
using System.Text;
using DataContracts.Signals.Bounds;
using DataContracts.Signals.History;
using DataContracts.Signals.Tests.History;

namespace DataContracts.Signals.Tests.Bounds;

public sealed class SignalCheckTests
{
    private static readonly RunSignals s_run = new("2026-01-05", 1000)
    {
        Valid = 990,
        Age = 7200,
        AgeOf = "/created",
        Future = 2,
        Unreadable = 5,
        Duplicates = 3,
        Key = ["/id"],
        Properties = SampleRuns.Of(("/total", new PropertySignals(900)
        {
            Absent = 100,
            Null = 50,
            Missing = 20,
            Invalid = 10,
            Distinct = 845,
            Minimum = -1.5,
            Maximum = 99,
            Mean = 40,
            Low = 2,
            Median = 35,
            High = 90,
            LengthMinimum = 2,
            LengthMaximum = 7,
        })),
    };

    [Theory]
    [InlineData("nullValues", 150)]
    [InlineData("missingValues", 20)]
    [InlineData("invalidValues", 10)]
    [InlineData("duplicateValues", 5)]
    [InlineData("distinctValues", 845)]
    [InlineData("mean", 40)]
    [InlineData("quantile", 35)]
    [InlineData("minimum", -1.5)]
    [InlineData("maximum", 99)]
    public void Bound_of_a_property_is_compared_with_what_the_run_measured(string metric, double value)
    {
        Assert.Empty(Check($$"""{ "metric": "{{metric}}", "mustBe": {{value}} }"""));
        var finding = Assert.Single(Check($$"""{ "metric": "{{metric}}", "mustBe": 1000 }"""));
        Assert.StartsWith($"{metric} of '/total' is {value}, must be 1000; run 2026-01-05", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rowCount", "", 1000)]
    [InlineData("invalidValues", "", 10)]
    [InlineData("duplicateValues", ", \"arguments\": { \"properties\": [\"id\"] }", 3)]
    [InlineData("freshness", ", \"arguments\": { \"property\": \"created\" }", 7200)]
    [InlineData("futureRows", "", 2)]
    [InlineData("unreadableRows", "", 5)]
    public void Bound_of_the_whole_is_compared_with_what_the_run_measured(string metric, string arguments, double value)
    {
        Assert.Empty(Check("", $$"""{ "metric": "{{metric}}"{{arguments}}, "mustBe": {{value}} }"""));
        Assert.Single(Check("", $$"""{ "metric": "{{metric}}"{{arguments}}, "mustNotBe": {{value}} }"""));
    }

    [Theory]
    [InlineData("\"mustBe\": 15", true)]
    [InlineData("\"mustNotBe\": 15", false)]
    [InlineData("\"mustBeLessThan\": 15", false)]
    [InlineData("\"mustBeLessOrEqualTo\": 15", true)]
    [InlineData("\"mustBeGreaterThan\": 15", false)]
    [InlineData("\"mustBeGreaterOrEqualTo\": 15", true)]
    [InlineData("\"mustBeBetween\": [15, 16]", true)]
    [InlineData("\"mustNotBeBetween\": [14, 15]", false)]
    public void Each_operator_means_what_ODCS_says(string operation, bool holds) =>
        Assert.Equal(holds, Check($$"""{ "metric": "nullValues", "unit": "percent", {{operation}} }""").IsEmpty);

    [Fact]
    public void Finding_is_at_the_line_of_the_bound_with_rule_severity_and_share()
    {
        var finding = Assert.Single(Check("""{ "metric": "nullValues", "unit": "percent", "mustBeLessThan": 1, "severity": "error" }"""));
        Assert.Equal(("DC5001", Severity.Error, 4), (finding.RuleId, finding.Severity, finding.Range.StartLine));
        Assert.Equal("nullValues of '/total' is 15 % (150 of 1000 rows), must be less than 1 %; run 2026-01-05", finding.Message);
        Assert.Equal("/properties/total/x-quality/0", finding.InstancePointer);
    }

    [Fact]
    public void Length_bound_is_for_the_shortest_and_the_longest()
    {
        Assert.Empty(Check("""{ "metric": "length", "mustBeBetween": [2, 7] }"""));
        Assert.Single(Check("""{ "metric": "length", "mustBeBetween": [3, 7] }"""));
        Assert.Single(Check("""{ "metric": "length", "mustBeLessThan": 7 }"""));
    }

    [Theory]
    [InlineData("""{ "metric": "quantile", "arguments": { "q": 0.25 }, "mustBe": 1 }""", "the history keeps the quantiles")]
    [InlineData("""{ "metric": "invalidValues", "arguments": { "pattern": "x" }, "mustBe": 0 }""", "with validValues or pattern")]
    public void Bound_that_nothing_measured_is_a_finding(string bound, string message)
    {
        var finding = Assert.Single(Check(bound));
        Assert.Equal("DC5007", finding.RuleId);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bound_without_any_run_is_a_finding()
    {
        var finding = Assert.Single(Check("", """{ "metric": "rowCount", "mustBeGreaterThan": 0 }""", SignalHistory.Empty));
        Assert.Equal("DC5007", finding.RuleId);
    }

    [Fact]
    public void Secret_value_is_not_in_a_message()
    {
        const string Bound = """{ "metric": "maximum", "mustBeLessThan": 50 }""";
        Assert.Contains("99", Assert.Single(Check(Bound)).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("99", Assert.Single(Check(Bound, marks: "\"x-sensitive\": true, ")).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("99", Assert.Single(Check(Bound, marks: "\"writeOnly\": true, ")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Drift_is_a_finding_at_the_property_with_band_and_runs()
    {
        var history = new SignalHistory([.. Enumerable.Range(0, 30).Select(day => SampleRuns.Day(day, day == 29 ? 500 : 100))], [], []);
        var finding = Assert.Single(Check("", "", history));
        Assert.Equal(("DC5003", Severity.Warning, 4), (finding.RuleId, finding.Severity, finding.Range.StartLine));
        Assert.Contains("of '/total' is ", finding.Message, StringComparison.Ordinal);
        Assert.Contains($"in the 28 runs {SampleRuns.Id(1)} to {SampleRuns.Id(28)}", finding.Message, StringComparison.Ordinal);
        Assert.Contains($"since {SampleRuns.Id(29)}; with it ", finding.Message, StringComparison.Ordinal);
        Assert.Empty(Check("", "", history with { Accepted = [new("/total", SampleRuns.Id(29), "new prices", null)] }));
    }

    private static ImmutableArray<ContractDiagnostic> Check(
        string ofTotal, string ofWhole = "", SignalHistory? history = null, string marks = "")
    {
        var contract = $$"""
            {
              "x-quality": [{{ofWhole}}],
              "properties": { "id": true, "created": true,
                "total": { {{marks}}"x-quality": [{{ofTotal}}] } }
            }
            """;
        return SignalCheck.Run(
            SourceDocument.Parse(Encoding.UTF8.GetBytes(contract), "/orders.schema.json", maxDepth: 64, out _)!,
            history ?? new SignalHistory([s_run], [], []),
            "/signals/orders.ndjson");
    }
}
