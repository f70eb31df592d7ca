using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace DataContracts.Reporting.Metrics;

/// <summary>Metrics in the text format of OpenMetrics 1.0, as Prometheus and its text file collectors read it.</summary>
internal static class OpenMetricsText
{
    public static string Format(SignalMetrics metrics, DiagnosticList findings)
    {
        var text = new StringBuilder();
        foreach (var family in metrics.Families.Where(family => !family.Points.IsEmpty))
        {
            Write(text, family, metrics);
        }

        Write(text, Findings(findings), metrics);
        return text.Append("# EOF\n").ToString();
    }

    /// <summary>How many findings there are of each rule and severity; none is a 0, so that an alert can be over.</summary>
    public static MetricFamily Findings(DiagnosticList findings)
    {
        var family = new MetricFamily("data_contract.findings", "{finding}", "Findings of the last run.");
        return family with
        {
            Points = findings.Count == 0
                ? [new MetricPoint([], 0)]
                :
                [
                    .. findings.GroupBy(finding => (finding.RuleId, finding.Severity)).OrderBy(group => group.Key)
                        .Select(group => new MetricPoint(
                            [("rule", group.Key.RuleId), ("severity", DiagnosticLine.SeverityWord(group.Key.Severity))], group.Count())),
                ],
        };
    }

    private static void Write(StringBuilder text, MetricFamily family, SignalMetrics metrics)
    {
        var unit = family.Unit switch
        {
            "1" => "ratio",
            "s" => "seconds",
            _ => "",
        };
        var name = family.Name.Replace('.', '_') + (unit.Length > 0 ? "_" + unit : "");
        _ = text.Append("# TYPE ").Append(name).Append(" gauge\n");
        if (unit.Length > 0)
        {
            _ = text.Append("# UNIT ").Append(name).Append(' ').Append(unit).Append('\n');
        }

        _ = text.Append("# HELP ").Append(name).Append(' ').Append(Escape(family.Description)).Append('\n');
        foreach (var point in family.Points.Where(point => double.IsFinite(point.Value)))
        {
            ImmutableArray<(string Name, string Value)> labels =
                [("contract", metrics.Contract), ("version", metrics.Version ?? ""), .. point.Labels];
            _ = text.Append(name).Append('{')
                .AppendJoin(',', labels.Where(label => label.Value.Length > 0).Select(label => $"{label.Name}=\"{Escape(label.Value)}\""))
                .Append("} ").Append(point.Value.ToString("R", CultureInfo.InvariantCulture)).Append('\n');
        }
    }

    /// <summary>A label's value, or a help text, in which control characters are shown as escapes too.</summary>
    private static string Escape(string text) => TerminalText.Escape(text)
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal);
}
