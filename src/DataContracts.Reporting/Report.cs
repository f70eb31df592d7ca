using System.Collections.Immutable;
using DataContracts.Reporting.Metrics;
using DataContracts.Reporting.Trends;

namespace DataContracts.Reporting;

/// <summary>All that one run has to report. Every format writes it, every command and the build make it.</summary>
/// <param name="Diagnostics">The findings.</param>
public sealed record Report(DiagnosticList Diagnostics)
{
    /// <summary>What was looked at to find them; null where the findings are not those of a check of files.</summary>
    public CheckedFiles? Checked { get; init; }

    /// <summary>How versions of contracts differ.</summary>
    public ImmutableArray<VersionDifference> Differences { get; init; } = [];

    /// <summary>The history of a contract's signals, or null.</summary>
    internal SignalTrends? Trends { get; init; }

    /// <summary>What the last run measured, or null.</summary>
    internal SignalMetrics? Metrics { get; init; }

    /// <summary>The report of one check.</summary>
    /// <param name="result">What the engine returned.</param>
    public static Report From(CheckResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new Report(new DiagnosticList(result.Diagnostics)) { Checked = new CheckedFiles(result.Fixtures, result.Contracts) };
    }

    /// <summary>The report of one comparison.</summary>
    /// <param name="difference">How the versions differ.</param>
    public static Report From(VersionDifference difference) => new(new DiagnosticList([])) { Differences = [difference] };

    /// <summary>What it holds, to choose a format that can show it.</summary>
    public ReportContents Contents =>
        (Diagnostics.Count > 0 || Checked is not null ? ReportContents.Diagnostics : ReportContents.None)
        | (Differences.IsEmpty ? ReportContents.None : ReportContents.Differences)
        | (Trends is null ? ReportContents.None : ReportContents.Trends)
        | (Metrics is null ? ReportContents.None : ReportContents.Metrics);
}
