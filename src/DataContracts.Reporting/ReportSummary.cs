using System.Globalization;

namespace DataContracts.Reporting;

/// <summary>The last line of a report for people.</summary>
public static class ReportSummary
{
    /// <summary>For example <c>3 errors, 1 warning in 2 of 40 fixtures (2 contracts)</c> or <c>40 fixtures match 2 contracts</c>.</summary>
    /// <param name="diagnostics">What was found.</param>
    /// <param name="files">What was looked at.</param>
    public static string Format(DiagnosticList diagnostics, CheckedFiles files)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(files);
        var fixtures = Count(files.Fixtures.Length, "fixture");
        var contracts = Count(files.Contracts.Length, "contract");
        if (diagnostics.Count > 0)
        {
            return $"{Findings(diagnostics)} {Where(diagnostics, files, fixtures, contracts)}{Records(files)}";
        }

        return files.Fixtures.IsEmpty
            ? $"{contracts} checked, no fixtures"
            : $"{fixtures} {(files.Fixtures.Length == 1 ? "matches" : "match")} {contracts}{Records(files)}";
    }

    /// <summary>In fixtures where any has a finding, else in contracts; a finding can also be about a folder.</summary>
    private static string Where(DiagnosticList diagnostics, CheckedFiles files, string fixtures, string contracts)
    {
        if (files.FixturesWithFindings is > 0 and var dirty)
        {
            return $"in {Number(dirty)} of {fixtures} ({contracts})";
        }

        var found = diagnostics.Select(diagnostic => diagnostic.File).ToHashSet(StringComparer.Ordinal);
        var wrong = files.Contracts.Count(contract => contract.SourceFiles.Append(contract.Path).Any(found.Contains));
        return wrong > 0 ? $"in {Number(wrong)} of {contracts} ({fixtures})" : $"({contracts}, {fixtures})";
    }

    /// <summary>The documents in files that hold one a line; nothing where there is no such file.</summary>
    private static string Records(CheckedFiles files) => files.HasRecords
        ? $"; {Count(files.Records, "record")}: {Number(files.Records - files.InvalidRecords)} valid, "
            + $"{Number(files.InvalidRecords)} invalid"
        : "";

    private static string Findings(DiagnosticList diagnostics)
    {
        var infos = diagnostics.Total - diagnostics.Errors - diagnostics.Warnings;
        (int Count, string Noun)[] kinds = [(diagnostics.Errors, "error"), (diagnostics.Warnings, "warning"), (infos, "note")];
        return string.Join(", ", kinds.Where(kind => kind.Count > 0).Select(kind => Count(kind.Count, kind.Noun)));
    }

    private static string Count(long count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    private static string Number(long count) => count.ToString(CultureInfo.InvariantCulture);
}
