using DataContracts.Reporting;
using DataContracts.Reporting.Trends;
using DataContracts.Signals.Bounds;
using DataContracts.Signals.Drift;
using DataContracts.Signals.History;

namespace DataContracts.Cli.Tracking;

/// <summary>The report of a contract's history: the findings of its last run, and the trends that they are to be seen in.</summary>
internal static class TrackedReport
{
    public static Report Of(TrackedContract tracked, string name, CompiledSchema compiled)
    {
        var history = tracked.ReadHistory();
        var sensitive = new SensitiveProperties(compiled);
        var bounds = BoundReader.Read(tracked.Document);
        var drift = TrackedSignals.Of(history);
        var judged = DriftCheck.JudgeLast(drift);
        var findings = SignalCheck.Run(tracked.Document, history, tracked.HistoryPath, bounds, judged).ToLookup(IsShown);
        string[] properties = [.. history.Runs.SelectMany(run => run.Properties.Keys).Distinct(StringComparer.Ordinal)];
        var hidden = properties.Where(sensitive.Contain).ToHashSet(StringComparer.Ordinal);
        return new Report(new DiagnosticList(findings[true]))
        {
            Trends = new SignalTrends(
                name,
                ContractHeader.Read(tracked.Document),
                [.. history.Runs.Select(run => new TrendRun(run.Id, run.Rows, run.Version))],
                [.. TrendReader.Read(history, drift, judged, bounds, sensitive.Contain)])
            {
                HiddenProperties = hidden.Count,
                HiddenFindings = findings[false].Count(),
            },
        };

        bool IsShown(ContractDiagnostic finding) => finding.InstancePointer is not { } pointer || !bounds.Places.Any(place =>
            (pointer == place.Schema.Pointer || pointer.StartsWith(place.Schema.Pointer + "/x-quality", StringComparison.Ordinal))
            && sensitive.Contain(place.Pointer));
    }
}
