using System.Globalization;
using System.Text.Json;
using DataContracts.Signals.Documents;
using DataContracts.Signals.Measuring;
using DataContracts.Signals.States;
using DataContracts.Tests;

namespace DataContracts.Signals.Tests.Measuring;

/// <summary>
/// Public tables: nulls, minima, maxima, means, deviations and numbers of distinct values are those that Python's decimal and fractions
/// modules give for them (tables.json), as pandas counts them.
/// </summary>
public sealed class TableTests
{
    public static TheoryData<string> Tables =>
        ["vega/movies.json", "vega/flights-20k.json", "vega/seattle-weather.csv", "vega/unemployment.tsv", "seaborn/penguins.csv"];

    [DataTheory]
    [MemberData(nameof(Tables))]
    public void Figures_equal_those_of_an_independent_program(string table)
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "tables.json")));
        var path = Path.Combine(TestData.Folder!, "signals", table);
        var file = new DataFile(table, () => File.OpenRead(path));
        var measured = MeasuredRowsOf.Measure(
            MeasuredRowsOf.Compile("true"), new MeasuringOptions { Now = MeasuredRowsOf.Now }, file);
        var figures = expected.RootElement.GetProperty(table);
        Assert.Equal(figures.GetProperty("rows").GetInt64(), measured.Rows.Valid);
        foreach (var column in figures.GetProperty("columns").EnumerateObject())
        {
            AssertEqual(column.Value, column.Name, measured);
        }
    }

    private static void AssertEqual(JsonElement expected, string column, SignalsDocument measured)
    {
        var node = measured.Rows.Tree.Find("/" + column)!;
        var nulls = node.State.Nulls + measured.Rows.Rows - node.State.Present;
        Assert.Equal((column, expected.GetProperty("nulls").GetInt64()), (column, nulls));
        var distinct = node.State.Find<DistinctState>()!;
        var count = expected.GetProperty("distinct").GetInt64();
        Assert.InRange(distinct.Value, distinct.IsExact ? count : count * 0.974, distinct.IsExact ? count : count * 1.026);
        if (!expected.TryGetProperty("mean", out _))
        {
            return;
        }

        using var written = JsonDocument.Parse(MeasuredRowsOf.Write(measured));
        var numbers = written.RootElement.GetProperty("properties").GetProperty("/" + column).GetProperty("number");
        foreach (var figure in (string[])["min", "max", "mean", "deviation"])
        {
            var value = double.Parse(expected.GetProperty(figure).GetString()!, CultureInfo.InvariantCulture);
            Assert.Equal((column, figure, Digits(value)), (column, figure, Digits(numbers.GetProperty(figure).GetDouble())));
        }
    }

    private static string Digits(double value) => value.ToString("G12", CultureInfo.InvariantCulture);
}
