using DataContracts.Signals.Documents;
using DataContracts.Signals.Measuring;

namespace DataContracts.Signals.Tests.Measuring;

/// <summary>Rows that are measured by day.</summary>
public sealed class DayTests
{
    private static readonly CompiledSchema s_contract = MeasuredRowsOf.Compile(
        """{ "properties": { "id": { "type": "integer" }, "when": { "properties": { "at": { "type": "string" } } } } }""");

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Each_day_is_what_a_measurement_of_its_rows_alone_gives(int threads)
    {
        var options = Options(threads);
        using var measurement = new Measurement(s_contract, options);
        measurement.Add(MeasuredRowsOf.File("rows", Enumerable.Range(0, 3000).Select(Row)));
        var days = measurement.FinishDays();
        Assert.Equal(8, days.Count);
        foreach (var day in days.Where(day => day.Day is not null))
        {
            var alone = MeasuredRowsOf.Measure(
                s_contract,
                new MeasuringOptions { Now = day.At, Key = options.Key },
                MeasuredRowsOf.File("rows", Enumerable.Range(0, 3000).Where(row => row % 8 == day.Day!.Value.Day).Select(Row)));
            var document = alone with { Rows = day.Rows, Duplicates = new DuplicateCount(["/id"], day.Duplicates) };
            Assert.Equal(MeasuredRowsOf.Write(alone), MeasuredRowsOf.Write(document));
        }
    }

    [Fact]
    public void Rows_without_a_day_are_apart()
    {
        using var measurement = new Measurement(s_contract, Options(1));
        measurement.Add(MeasuredRowsOf.File(
            "rows", """{"when":{"at":"noon"}}""", """{"when":{}}""", """{"when":1}""", "[]", "{", """{"when":{"at":"9999-12-31"}}"""));
        var days = measurement.FinishDays();
        Assert.Equal([(null, 5L), (DateOnly.MaxValue, 1L)], days.Select(day => (day.Day, day.Rows.Rows)));
    }

    private static MeasuringOptions Options(int threads) => new()
    {
        Now = MeasuredRowsOf.Now,
        ByDayOf = new RowTime("/when/at"),
        Key = new RowKey(["/id"]),
        Threads = threads,
        Limits = new() { BlockBytes = 2048 },
    };

    private static string Row(int row) => row % 8 == 0
        ? FormattableString.Invariant($"{{\"id\":{row / 2}}}")
        : FormattableString.Invariant($"{{\"id\":{row / 16},\"when\":{{\"at\":\"2026-01-0{row % 8}T0{row % 5}:00:00Z\"}}}}");
}
