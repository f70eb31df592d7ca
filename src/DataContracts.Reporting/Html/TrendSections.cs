using System.Text;
using DataContracts.Reporting.Trends;

namespace DataContracts.Reporting.Html;

/// <summary>The signals of one property; open where one of them is not steady.</summary>
internal sealed class TrendSections(StringBuilder html, TrendChart chart, SignalTrends trends)
{
    public void Write(string property, SignalTrend[] signals)
    {
        var worst = signals.Max(signal => signal.State);
        var isCalm = worst <= TrendState.Steady;
        _ = html.Append("<details class=\"").Append(Style(worst)).Append(isCalm ? "\">" : "\" open>").Append("<summary><code>")
            .Append(property.Length == 0 ? "all rows" : HtmlText.Escape(property)).Append("</code> <span>")
            .Append(TrendText.State(worst)).Append("</span></summary><div class=\"grid\">\n");
        foreach (var signal in signals.Where(signal => !signal.IsConstant))
        {
            Write(signal);
        }

        _ = html.Append("</div>");
        string[] constant =
        [
            .. signals.Where(signal => signal.IsConstant && signal.Values.Any(value => value is not null))
                .Select(signal => $"{signal.Signal} {signal.Text(signal.Values.First(value => value is not null)!.Value)}"),
        ];
        if (constant.Length > 0)
        {
            _ = html.Append("<p>The same in all runs: ").Append(HtmlText.Escape(string.Join(", ", constant))).Append("</p>");
        }

        _ = html.Append("</details>\n");
    }

    private void Write(SignalTrend signal)
    {
        _ = html.Append("<figure class=\"").Append(Style(signal.State)).Append("\"><figcaption><b>")
            .Append(HtmlText.Escape(signal.Signal))
            .Append("</b> <i>").Append(signal.Last is { } last ? HtmlText.Escape(signal.Text(last)) : "not measured").Append("</i>");
        if (signal.State > TrendState.Steady)
        {
            _ = html.Append(" <em>").Append(TrendText.State(signal.State))
                .Append(signal is { State: TrendState.Watched or TrendState.Drifted, Since: { } since }
                    ? " since " + HtmlText.Escape(trends.Runs[since].Id)
                    : "")
                .Append("</em>");
        }

        if (TrendText.Expected(signal) is { Length: > 0 } expected)
        {
            _ = html.Append(signal.Band is null ? "<small>" : "<small>expected ").Append(HtmlText.Escape(expected)).Append("</small>");
        }

        _ = html.Append("</figcaption>");
        chart.Write(signal);
        foreach (var mark in signal.Accepted)
        {
            _ = html.Append("<small class=\"why\">accepted from ").Append(HtmlText.Escape(trends.Runs[mark.Run].Id)).Append(": ")
                .Append(HtmlText.Escape(mark.Text)).Append("</small>");
        }

        _ = html.Append("</figure>\n");
    }

    private static string Style(TrendState state) => state switch
    {
        TrendState.Error => "bad error",
        TrendState.Warning or TrendState.Drifted => "bad",
        TrendState.Watched => "watched",
        _ => "calm",
    };
}
