using System.Globalization;
using System.Text.Json;
using DataContracts.Signals.Documents;
using DataContracts.Signals.Measuring;
using DataContracts.Signals.States;

namespace DataContracts.Signals.Tests.Measuring;

/// <summary>Generated rows of which every figure is known.</summary>
public sealed class KnownAnswerTests
{
    private const int Rows = 20_000;
    private const double MaxError = 0.00542; // half a bucket of 2^(1/64)

    private static readonly SignalsDocument s_document = Measure();

    [Fact]
    public void Counts_are_exact()
    {
        Assert.Equal((Rows, Rows - 200), (s_document.Rows.Rows, s_document.Rows.Valid));
        var (kind, count) = Assert.Single(s_document.Rows.Violations.Kinds);
        Assert.Equal(("DC1002", "/status", "/properties/status/enum", 200L, 200L),
            (kind.Rule, kind.Pointer, kind.Schema, count.Count, count.Rows));
        Assert.Equal([50L, 150L, 250L], count.First.Select(place => place.Line));
        Assert.Equal(200, s_document.Rows.Tree.Find("/status")!.State.Invalid);
        Assert.Equal(200, s_document.Rows.Tree.Root.State.Invalid);
        Assert.Equal(0, s_document.Rows.Tree.Find("/id")!.State.Invalid);
    }

    [Fact]
    public void Duplicates_of_the_key_are_exact() => Assert.Equal(Rows / 10, s_document.Duplicates!.Count);

    [Fact]
    public void Nulls_and_absent_members_are_counted_separately()
    {
        var note = Written().GetProperty("properties").GetProperty("/note");
        Assert.Equal(
            (Rows * 3 / 4, Rows / 4, Rows / 4, Rows / 2),
            (note.GetProperty("present").GetInt32(), note.GetProperty("absent").GetInt32(), note.GetProperty("null").GetInt32(),
                note.GetProperty("missing").GetInt32()));
    }

    [Fact]
    public void Sum_of_decimals_is_exact() => Assert.Equal(
        Enumerable.Range(0, Rows).Sum(row => (row % 1000) / 10m).ToString("G29", CultureInfo.InvariantCulture),
        s_document.Rows.Tree.Find("/tenths")!.State.Find<NumberState>()!.Sum.ToString());

    [Fact]
    public void Values_of_a_small_column_are_counted()
    {
        var values = Written().GetProperty("properties").GetProperty("/status").GetProperty("values");
        Assert.Equal(["open", "paid", "lost"], values.EnumerateObject().Select(value => value.Name));
        Assert.Equal(200, values.GetProperty("lost").GetInt32());
    }

    [Fact]
    public void Number_of_distinct_values_is_exact_below_the_limit_and_close_above_it()
    {
        Assert.Equal((1000, true), Distinct("/tenths"));
        var (value, isExact) = Distinct("/id");
        Assert.False(isExact);
        Assert.InRange(value, Rows * 0.9 * 0.974, Rows * 0.9 * 1.026);
    }

    [Theory]
    [InlineData("/log", 0.01)]
    [InlineData("/log", 0.05)]
    [InlineData("/log", 0.5)]
    [InlineData("/log", 0.95)]
    [InlineData("/log", 0.99)]
    [InlineData("/signed", 0.05)]
    [InlineData("/signed", 0.25)]
    [InlineData("/signed", 0.75)]
    public void Quantiles_are_within_the_error_that_is_stated(string pointer, double share)
    {
        double[] values = [.. Enumerable.Range(0, Rows).Select(row => pointer == "/log" ? Log(row) : Signed(row)).Order()];
        var expected = values[(int)Math.Ceiling(share * Rows) - 1];
        var measured = s_document.Rows.Tree.Find(pointer)!.State.Find<NumberState>()!.Quantile(share);
        Assert.InRange(Math.Abs(measured - expected), 0, Math.Abs(expected) * MaxError);
    }

    [Fact]
    public void What_no_row_has_is_listed() => Assert.Equal(["/properties/never"], s_document.Unused);

    private static (long Value, bool IsExact) Distinct(string pointer) =>
        s_document.Rows.Tree.Find(pointer)!.State.Find<DistinctState>() is { } state ? (state.Value, state.IsExact) : default;

    private static JsonElement Written() => JsonDocument.Parse(MeasuredRowsOf.Write(s_document)).RootElement;

    private static SignalsDocument Measure()
    {
        var contract = MeasuredRowsOf.Compile("""
            {
              "properties": {
                "id": { "type": "string" },
                "status": { "enum": ["open", "paid"] },
                "never": { "properties": { "used": { "type": "string" } } }
              }
            }
            """);
        var options = new MeasuringOptions { Now = MeasuredRowsOf.Now, Key = new RowKey(["/id"]) };
        return MeasuredRowsOf.Measure(contract, options, MeasuredRowsOf.File("orders.ndjson", Enumerable.Range(0, Rows).Select(Row)));
    }

    // Every tenth id is that of the row before, every hundredth status is wrong, a quarter of the notes each is absent, null, empty, there.
    private static string Row(int row)
    {
        string[] note = ["", ",\"note\":null", ",\"note\":\"\"", ",\"note\":\"fragile\""];
        var status = row % 100 == 49 ? "lost" : row % 2 == 0 ? "open" : "paid";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"id\":\"{(row % 10 == 9 ? row - 1 : row)}\",\"status\":\"{status}\",\"tenths\":{(row % 1000) / 10m},\"log\":{Log(row):R}")
            + string.Create(CultureInfo.InvariantCulture, $",\"signed\":{Signed(row):R}{note[row % 4]}}}");
    }

    private static double Log(int row) => Math.Exp((row * 7919 % Rows / (double)Rows * 12) - 6);

    private static double Signed(int row) => (row * 104_729 % Rows) - (Rows / 2) + 0.25;
}
