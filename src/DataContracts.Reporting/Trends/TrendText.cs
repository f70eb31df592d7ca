using System.Collections.Immutable;
using System.Globalization;

namespace DataContracts.Reporting.Trends;

/// <summary>Trends in words and as a table for people.</summary>
internal static class TrendText
{
    private const int MostRows = 40;
    private const int SparkRuns = 24;

    private static readonly ImmutableArray<string> s_titles = ["PROPERTY", "SIGNAL", "LAST RUN", "EXPECTED", "STATE", "TREND"];

    public static IEnumerable<string> Blocks(SignalTrends trends)
    {
        yield return string.Concat(HeaderLines(trends).Select(line => TerminalText.EscapeLine(line) + "\n"));
        SignalTrend[] shown = [.. Shown(trends)];
        if (shown.Length > 0)
        {
            yield return Table([s_titles, .. shown.Select(trend => Cells(trend).Select(TerminalText.Escape).ToImmutableArray())])
                + Rest(trends, shown.Length);
        }
    }

    /// <summary>The signals that a short report lists: all with something to say, else the first ones.</summary>
    public static IEnumerable<SignalTrend> Shown(SignalTrends trends) =>
        trends.Trends.Where(trend => !trend.IsConstant && trend.Last is not null).Take(MostRows);

    /// <summary>The cells of a row: property, signal, last value, expectation, state, trend.</summary>
    public static ImmutableArray<string> Cells(SignalTrend trend) =>
    [
        trend.Property.Length == 0 ? "all rows" : trend.Property,
        trend.Signal,
        trend.Last is { } last ? trend.Text(last) : "-",
        Expected(trend),
        State(trend.State),
        Spark(trend.Values),
    ];

    /// <summary>For example <c>0.6 % to 1.6 %; must be less than 1 %</c>.</summary>
    public static string Expected(SignalTrend trend) => string.Join("; ", trend.Bounds.Select(bound => bound.Text).Prepend(
        trend.Band is { } band ? $"{trend.Text(band.Low)} to {trend.Text(band.High)}" : "").Where(text => text.Length > 0));

    public static string State(TrendState state) => state switch
    {
        TrendState.NotJudged => "not judged",
        TrendState.Steady => "steady",
        TrendState.Watched => "watched",
        TrendState.Drifted => "drifted",
        TrendState.Warning => "bound broken",
        _ => "bound broken (error)",
    };

    public static string Number(double value, TrendUnit unit) => unit switch
    {
        TrendUnit.Share => (100 * value).ToString(value is > 0 and < 0.01 ? "0.###" : "0.##", CultureInfo.InvariantCulture) + " %",
        TrendUnit.Count => value.ToString("#,0.##", CultureInfo.InvariantCulture),
        TrendUnit.Seconds => value.ToString("0.#", CultureInfo.InvariantCulture) + " s",
        _ => value.ToString("G5", CultureInfo.InvariantCulture),
    };

    public static string Rest(SignalTrends trends, int shown) => trends.Trends.Length > shown
        ? string.Create(CultureInfo.InvariantCulture, $"{trends.Trends.Length - shown} more signals are steady or were not judged\n")
        : "";

    public static IEnumerable<string> HeaderLines(SignalTrends trends)
    {
        yield return trends.Runs.IsEmpty
            ? $"{trends.Title}: the history has no run"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{trends.Title}: {trends.Runs.Length} run{(trends.Runs.Length == 1 ? "" : "s")}, the last is {trends.Runs[^1].Id} with "
                + $"{trends.Runs[^1].Rows:#,0} rows");
        foreach (var (label, text) in HeaderFields(trends.Header))
        {
            yield return $"{label}: {text}";
        }

        if (trends.HiddenProperties + trends.HiddenFindings > 0)
        {
            yield return $"Sensitive: {Hidden(trends)}";
        }
    }

    public static IEnumerable<(string Label, string Text)> HeaderFields(ContractHeader header) =>
        new (string Label, string? Text)[]
        {
            ("Owner", header.Owner), ("Contact", header.Contact), ("Expected result", header.Expected), ("Rollback note", header.Rollback),
        }.Where(field => field.Text is not null).Select(field => (field.Label, field.Text!));

    public static string Hidden(SignalTrends trends) => string.Create(
        CultureInfo.InvariantCulture,
        $"left out are {trends.HiddenProperties} {(trends.HiddenProperties == 1 ? "property" : "properties")} and "
        + $"{trends.HiddenFindings} finding{(trends.HiddenFindings == 1 ? "" : "s")}");

    private static string Spark(ImmutableArray<double?> values)
    {
        double?[] last = [.. values.TakeLast(SparkRuns)];
        double[] known = [.. last.OfType<double>()];
        if (known.Length == 0)
        {
            return "";
        }

        var (low, span) = (known.Min(), known.Max() - known.Min());
        return string.Concat(last.Select(value =>
            value is not { } number ? " " : "▁▂▃▄▅▆▇█"[span > 0 ? (int)(7 * ((number - low) / span)) : 0].ToString()));
    }

    private static string Table(ImmutableArray<string>[] rows)
    {
        int[] widths = [.. rows[0].Select((_, column) => rows.Max(row => row[column].Length))];
        return string.Concat(rows.Select(row =>
            string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd() + "\n"));
    }
}
