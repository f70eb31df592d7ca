using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DataContracts.Signals.Bounds;
using DataContracts.Signals.History;
using DataContracts.Signals.Measuring;

namespace DataContracts.Signals.Tests.History;

public sealed class DocumentSignalsTests
{
    private const string Contract = """
        {
          "type": "object",
          "properties": {
            "id": { "type": "string", "x-quality": [{ "metric": "nullValues", "mustBe": 0 }] },
            "status": { "enum": ["open", "paid", null] },
            "total": { "type": "number", "minimum": 0 },
            "created": { "type": "string", "format": "date-time" }
          }
        }
        """;

    private static readonly DateTimeOffset s_now = new(2026, 11, 25, 6, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Numbers_of_a_document_become_those_of_a_run()
    {
        var run = Measure(
            s_now,
            """{ "id": "a", "status": "open", "total": 10, "created": "2026-11-25T05:00:00Z" }""",
            """{ "id": "a", "status": null, "total": 0 }""",
            """{ "id": "", "status": "open", "total": -4 }""",
            """{ "status": "paid", "total": 26 }""");
        Assert.Equal(("2026-11-25T06:00Z", 4, 3), (run.Id, run.Rows, run.Valid));
        Assert.Equal((3600, "/created", "1.4.0"), (run.Age, run.AgeOf, run.Version));
        Assert.Equal((1L, "/id"), (run.Duplicates, Assert.Single(run.Key)));
        var (id, status, total) = (run.Properties["/id"], run.Properties["/status"], run.Properties["/total"]);
        Assert.Equal((3, 1, 2, 1), (id.Present, id.Absent, id.Distinct, id.Empty));
        Assert.Equal((4, 1), (status.Present, status.Null));
        Assert.Equal((4, 1, 1, 1), (total.Present, total.Zero, total.Negative, total.Invalid));
        Assert.Equal((-4, 26, 8), (total.Minimum, total.Maximum, total.Mean));
        Assert.Equal(4, total.Shape!.Counts.Sum(part => part.Count));
        Assert.DoesNotContain("", run.Properties.Keys);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "signals": "2.0" }""")]
    [InlineData("""{ "signals": "1.0", "run": 3 }""")]
    public void Text_that_is_no_document_is_no_run(string text) => Assert.Null(DocumentSignals.Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Measured_days_are_judged_by_bounds_and_by_each_other()
    {
        RunSignals Day(int day, double level, bool hasNull) => Measure(
            s_now.AddDays(day),
            [
                .. Enumerable.Range(0, 50).Select(row =>
                    (hasNull && row == 0 ? "{ \"id\": null" : $"{{ \"id\": \"{row}\"")
                    + string.Create(CultureInfo.InvariantCulture, $", \"total\": {level + (row * 7 % 11) + (day % 3)} }}")),
            ]);
        var history = new StringBuilder();
        for (var day = 0; day < 20; day++)
        {
            history.Append(Encoding.UTF8.GetString(HistoryLine.Write(Day(day, 100, false))));
        }

        Assert.Empty(Check(history.ToString()));
        history.Append(Encoding.UTF8.GetString(HistoryLine.Write(Day(20, 300, true))));
        var findings = Check(history.ToString());
        Assert.Contains(findings, finding => finding is { RuleId: "DC5001", Range.StartLine: 4 });
        Assert.Contains(findings, finding => finding is { RuleId: "DC5003" or "DC5004", Range.StartLine: 6 });
    }

    private static ImmutableArray<ContractDiagnostic> Check(string history) => SignalCheck.Run(
        SourceDocument.Parse(Encoding.UTF8.GetBytes(Contract), "/orders.schema.json", maxDepth: 64, out _)!,
        HistoryReader.Parse(Encoding.UTF8.GetBytes(history)),
        "orders.ndjson");

    private static RunSignals Measure(DateTimeOffset now, params string[] rows)
    {
        var options = new MeasuringOptions { Now = now, Key = new RowKey(["/id"]) };
        var document = MeasuredRowsOf.Measure(MeasuredRowsOf.Compile(Contract), options, MeasuredRowsOf.File("orders.ndjson", rows));
        return DocumentSignals.Read(Encoding.UTF8.GetBytes(MeasuredRowsOf.Write(document)))!;
    }
}
