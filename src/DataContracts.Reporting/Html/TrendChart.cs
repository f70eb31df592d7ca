using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DataContracts.Reporting.Trends;

namespace DataContracts.Reporting.Html;

/// <summary>
/// A trend as inline SVG: the line of the runs, the band that is expected, the contract's bounds and versions, accepted changes, and the
/// runs that broke a bound. Colors are in the style sheet.
/// </summary>
internal sealed class TrendChart(StringBuilder html, int mostPoints, bool hasVersions)
{
    private const string Box = "0 0 400 80";

    public static void WriteVersions(StringBuilder html, SignalTrends trends)
    {
        var scale = new TrendScale(trends.Runs.Length, [], []);
        var lines = string.Concat(trends.NewVersions.Select(run => Invariant($"M{scale.X(run)} 0v{TrendScale.Height}")));
        _ = html.Append("<svg class=\"defs\"><defs><path id=\"v\" class=\"v\" d=\"").Append(lines).Append("\"/></defs></svg>\n");
    }

    public void Write(SignalTrend trend)
    {
        double[] known = [.. trend.Values.OfType<double>().Where(double.IsFinite)];
        double[] lines = [.. trend.Bounds.SelectMany(bound => bound.Lines)];
        var scale = new TrendScale(
            trend.Values.Length, known, trend.Band is { } expected ? lines.Append(expected.Low).Append(expected.High) : lines);
        var label = HtmlText.Escape(trend.Last is { } last ? $"{trend.Name}: {trend.Text(last)}" : trend.Name);
        _ = html.Append("<svg viewBox=\"").Append(Box).Append("\" role=\"img\" aria-label=\"").Append(label).Append("\">");
        if (trend.Band is { } band)
        {
            var (top, bottom) = (scale.Y(band.High), scale.Y(band.Low));
            var left = scale.X(band.From);
            Rectangle("e", left, top, TrendScale.Width - left, Math.Max(1, bottom - top));
        }

        if (trend.Since is { } since)
        {
            Rectangle("s", scale.X(since) - 4, 0, TrendScale.Width - scale.X(since) + 4, TrendScale.Height);
        }

        _ = html.Append(hasVersions ? "<use href=\"#v\"/>" : "");
        Path("b", string.Concat(lines.Where(scale.Shows).Select(line => Invariant($"M0 {scale.Y(line)}h{TrendScale.Width}"))));
        foreach (var mark in trend.Accepted)
        {
            _ = html.Append(CultureInfo.InvariantCulture, $"<path class=\"a\" d=\"M{scale.X(mark.Run)} 0v{TrendScale.Height}\"><title>")
                .Append(HtmlText.Escape(mark.Text)).Append("</title></path>");
        }

        Path("", Line(trend.Values, scale));
        Path("x", Dots(trend, scale));
        _ = html.Append("</svg>");
    }

    private static string Line(ImmutableArray<double?> values, TrendScale scale, IEnumerable<int> runs)
    {
        var path = new StringBuilder();
        (int X, int Y)? pen = null;
        foreach (var run in runs)
        {
            if (values[run] is not { } value)
            {
                pen = null;
                continue;
            }

            var (x, y) = (scale.X(run), scale.Y(value));
            _ = pen is { } from
                ? path.Append(CultureInfo.InvariantCulture, $"l{x - from.X} {y - from.Y}")
                : path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h0");
            pen = (x, y);
        }

        return path.ToString();
    }

    private string Line(ImmutableArray<double?> values, TrendScale scale) => Line(values, scale, Points(values));

    /// <summary>All runs, or of each group of neighbors the one that is farthest from the median: no outlier is lost.</summary>
    private IEnumerable<int> Points(ImmutableArray<double?> values)
    {
        var size = (values.Length + mostPoints - 1) / mostPoints;
        if (size <= 1)
        {
            return Enumerable.Range(0, values.Length);
        }

        double[] sorted = [.. values.OfType<double>().Order()];
        var median = sorted.Length == 0 ? 0 : sorted[sorted.Length / 2];
        return Enumerable.Range(0, values.Length).Chunk(size)
            .Select(runs => runs.Contains(values.Length - 1)
                ? values.Length - 1
                : runs.MaxBy(run => values[run] is { } value ? Math.Abs(value - median) : -1));
    }

    /// <summary>The last run where it is outside, and the runs that broke a bound.</summary>
    private static string Dots(SignalTrend trend, TrendScale scale)
    {
        var runs = trend.Bounds.SelectMany(bound => bound.Broken);
        runs = trend.State >= TrendState.Watched ? runs.Append(trend.Values.Length - 1) : runs;
        return string.Concat(runs.Distinct().Order().Where(run => trend.Values[run] is not null)
            .Select(run => Invariant($"M{scale.X(run)} {scale.Y(trend.Values[run]!.Value)}h0")));
    }

    private void Path(string style, string data)
    {
        if (data.Length > 0)
        {
            _ = html.Append("<path ").Append(style.Length > 0 ? $"class=\"{style}\" " : "").Append("d=\"").Append(data).Append("\"/>");
        }
    }

    private void Rectangle(string style, int x, int y, int width, int height) => html.Append(
        CultureInfo.InvariantCulture, $"<rect class=\"{style}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
