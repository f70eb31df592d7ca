using System.Globalization;
using System.Text;
using DataContracts.Reporting.Trends;

namespace DataContracts.Reporting.Html;

/// <summary>One page that needs nothing else: no request, and no script to be read.</summary>
internal sealed class TrendPage
{
    // The points of all charts together: the page stays small however many signals there are.
    private const int AllPoints = 220_000;
    private const int FewestPoints = 30;

    private readonly StringBuilder _html = new();
    private readonly SignalTrends _trends;
    private readonly Report _report;
    private readonly string? _baseDirectory;

    private TrendPage(Report report, string? baseDirectory)
    {
        _report = report;
        _trends = report.Trends!;
        _baseDirectory = baseDirectory;
    }

    public static string Format(Report report, string? baseDirectory)
    {
        var page = new TrendPage(report, baseDirectory);
        page.Write();
        return page._html.ToString();
    }

    private void Write()
    {
        var style = PageResource.Read("trends.css");
        var script = PageResource.Read("trends.js");
        _ = _html.Append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src ")
            .Append(style.Hash).Append("; script-src ").Append(script.Hash)
            .Append("; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<meta name=\"color-scheme\" content=\"light dark\"><title>Signals of ").Append(HtmlText.Escape(_trends.Title))
            .Append("</title>\n<style>").Append(style.Text).Append("</style></head><body>\n");
        WriteHeader();
        WriteFindings();
        WriteTrends();
        _ = _html.Append("<script>").Append(script.Text).Append("</script></body></html>\n");
    }

    private void WriteHeader()
    {
        _ = _html.Append("<header><h1>").Append(HtmlText.Escape(_trends.Contract));
        if (_trends.Header.Version is { } version)
        {
            _ = _html.Append(" <small>").Append(HtmlText.Escape(version)).Append("</small>");
        }

        _ = _html.Append("</h1><dl>");
        foreach (var (label, text) in TrendText.HeaderFields(_trends.Header).Concat(RunFields()))
        {
            _ = _html.Append("<div><dt>").Append(label).Append("</dt><dd>").Append(HtmlText.Escape(text)).Append("</dd></div>");
        }

        _ = _html.Append("</dl></header>\n");
    }

    private IEnumerable<(string Label, string Text)> RunFields()
    {
        if (_trends.Runs.IsEmpty)
        {
            yield return ("Runs", "none yet");
            yield break;
        }

        yield return ("Runs", Invariant($"{_trends.Runs.Length}, {_trends.Runs[0].Id} to {_trends.Runs[^1].Id}"));
        yield return ("Rows of the last run", Invariant($"{_trends.Runs[^1].Rows:#,0}"));
        string[] versions = [.. _trends.NewVersions.Select(run => $"{_trends.Runs[run].Version} from {_trends.Runs[run].Id}")];
        if (versions.Length > 0)
        {
            yield return ("New versions", string.Join(", ", versions));
        }

        if (_trends.HiddenProperties + _trends.HiddenFindings > 0)
        {
            yield return ("Sensitive", TrendText.Hidden(_trends));
        }
    }

    private void WriteFindings()
    {
        var findings = _report.Diagnostics;
        if (findings.Count == 0)
        {
            _ = _html.Append("<p class=\"ok\">The last run has no finding.</p>\n");
            return;
        }

        _ = _html.Append("<h2>Findings of the last run</h2><ul class=\"findings\">");
        foreach (var finding in findings.OrderByDescending(finding => finding.Severity))
        {
            _ = _html.Append("<li class=\"").Append(DiagnosticLine.SeverityWord(finding.Severity)).Append("\"><b>").Append(finding.RuleId)
                .Append("</b> ").Append(HtmlText.Escape(finding.Message)).Append(" <code>")
                .Append(HtmlText.Escape(Invariant(
                    $"{DisplayPath.Shorten(finding.File, _baseDirectory)}({finding.Range.StartLine},{finding.Range.StartColumn})")))
                .Append("</code></li>\n");
        }

        _ = _html.Append("</ul>\n");
    }

    private void WriteTrends()
    {
        if (_trends.Trends.IsEmpty)
        {
            return;
        }

        _ = _html.Append(
            "<h2>Trends</h2><form hidden><label>Filter <input type=\"search\" placeholder=\"property or signal\"></label>"
            + "<label><input type=\"checkbox\"> only what is not steady</label></form>\n<p class=\"legend\">"
            + "<span class=\"k e\">expected</span> <span class=\"k b\">bound</span> <span class=\"k v\">new version</span> "
            + "<span class=\"k a\">accepted change</span> <span class=\"k x\">outside</span></p>\n");
        var charts = _trends.Trends.Count(trend => !trend.IsConstant);
        var hasVersions = _trends.NewVersions.Any();
        if (hasVersions)
        {
            TrendChart.WriteVersions(_html, _trends);
        }

        var sections = new TrendSections(
            _html, new TrendChart(_html, Math.Max(FewestPoints, AllPoints / Math.Max(1, charts)), hasVersions), _trends);
        foreach (var property in _trends.Trends.GroupBy(trend => trend.Property))
        {
            sections.Write(property.Key, [.. property]);
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
