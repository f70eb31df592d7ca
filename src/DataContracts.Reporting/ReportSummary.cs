using System.Globalization;

namespace DataContracts.Reporting;

/// <summary>The last line of a report for people.</summary>
public static class ReportSummary
{
    /// <summary>For example <c>3 errors, 1 warning in 2 of 40 fixtures (2 contracts)</c> or <c>40 fixtures match 2 contracts</c>.</summary>
    /// <param name="report">What was found and looked at.</param>
    public static string Format(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var fixtures = Count(report.Fixtures.Length, "fixture");
        var contracts = Count(report.Contracts.Length, "contract");
        if (report.Diagnostics.Count == 0)
        {
            return report.Fixtures.IsEmpty
                ? $"{contracts} checked, no fixtures"
                : $"{fixtures} {(report.Fixtures.Length == 1 ? "matches" : "match")} {contracts}{Records(report)}";
        }

        var dirty = report.Fixtures.Count(fixture => !fixture.IsClean);
        return $"{Findings(report.Diagnostics)} in {Number(dirty)} of {fixtures} ({contracts}){Records(report)}";
    }

    /// <summary>What became of the documents in files that hold one a line; nothing where there is no such file.</summary>
    private static string Records(Report report)
    {
        if (report.Fixtures.All(fixture => fixture.Records is null))
        {
            return "";
        }

        var total = report.Fixtures.Sum(fixture => fixture.Records?.Total ?? 0);
        var invalid = report.Fixtures.Sum(fixture => fixture.Records?.Invalid ?? 0);
        return $"; {Count(total, "record")}: {Number(total - invalid)} valid, {Number(invalid)} invalid";
    }

    private static string Findings(DiagnosticList diagnostics)
    {
        var infos = diagnostics.Count - diagnostics.Errors - diagnostics.Warnings;
        (int Count, string Noun)[] kinds = [(diagnostics.Errors, "error"), (diagnostics.Warnings, "warning"), (infos, "note")];
        return string.Join(", ", kinds.Where(kind => kind.Count > 0).Select(kind => Count(kind.Count, kind.Noun)));
    }

    private static string Count(long count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    private static string Number(long count) => count.ToString(CultureInfo.InvariantCulture);
}
