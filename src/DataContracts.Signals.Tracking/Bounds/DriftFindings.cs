using System.Collections.Immutable;
using System.Globalization;
using DataContracts.Diagnostics;
using DataContracts.Rules;
using DataContracts.Signals.Drift;

namespace DataContracts.Signals.Bounds;

/// <summary>Events of the last run as findings at their property's line in the contract.</summary>
internal static class DriftFindings
{
    private static readonly ImmutableDictionary<string, string> s_phrases = new Dictionary<string, string>
    {
        ["rows"] = "the data has {0} rows",
        ["unreadable"] = "{0} of the rows can't be read",
        ["future"] = "{0} of the rows are from the future",
        ["duplicates"] = "{0} of the rows repeat a key",
        ["age"] = "the newest row is {0} seconds old",
        ["null"] = "{1} is null or absent in {0} of rows",
        ["missing"] = "{1} is missing in {0} of rows",
        ["invalid"] = "{1} is invalid in {0} of rows",
        ["zero"] = "{1} is zero in {0} of its values",
        ["negative"] = "{1} is negative in {0} of its values",
        ["empty"] = "{1} is empty in {0} of its values",
        ["distinct"] = "{1} has {0} different values",
        ["mean"] = "the mean of {1} is {0}",
        ["deviation"] = "the deviation of {1} is {0}",
        ["p5"] = "the 5 % quantile of {1} is {0}",
        ["p50"] = "the median of {1} is {0}",
        ["p95"] = "the 95 % quantile of {1} is {0}",
        ["length"] = "the mean length of {1} is {0}",
        ["shape"] = "the distribution of {1} is {0} away from the runs before",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    public static IEnumerable<ContractDiagnostic> Of(
        DriftReport report, ImmutableArray<ContractPlace> places, string contract, string history) =>
        report.Events.Where(drift => !drift.IsOver).Select(drift => Of(drift, places, contract, history));

    private static ContractDiagnostic Of(DriftEvent drift, ImmutableArray<ContractPlace> places, string contract, string history)
    {
        var name = drift.Lead.Name;
        var place = places.FirstOrDefault(place => place.Pointer == name.Pointer);
        var listsOthers = !drift.Others.Any(other => places.Any(place => place.IsSecret && place.Pointer == other.Pointer));
        return Finding.At(
            name.Metric == "shape" ? SignalRules.ShapeDrift : SignalRules.Drift,
            contract,
            place?.Range ?? SourceRange.FileStart,
            Message(drift, place?.IsSecret == true, listsOthers, Path.GetFileName(history)),
            place?.Schema.Pointer);
    }

    private static string Message(DriftEvent drift, bool isSecret, bool listsOthers, string history)
    {
        var (lead, judgment) = (drift.Lead, drift.Lead.Judgment!);
        var isHidden = isSecret && lead.Name.Metric is "mean" or "p5" or "p50" or "p95" or "deviation";
        string Shown(double value) => isHidden ? "not shown" : NumberText(lead.Value!.Value.Kind, value);
        var place = lead.Name.Pointer.Length == 0 ? "the data" : $"'{lead.Name.Pointer}'";
        var what = string.Format(
            CultureInfo.InvariantCulture,
            s_phrases.GetValueOrDefault(lead.Name.Metric, "{1} is {0}"),
            Shown(lead.Value!.Value.Value),
            place);
        var past = isHidden
            ? $"unlike in the {lead.PastRuns.Count} runs before"
            : $"was {PastText(lead.Past, Shown)} in the {lead.PastRuns.Count} runs {lead.PastRuns.First} to {lead.PastRuns.Last} "
                + $"({BandText(lead.Value.Value.Kind, judgment.InTwoRuns, Shown)} would be seen)";
        var others = drift.Others.Length switch
        {
            0 => "",
            <= 5 when listsOthers => $"; with it {string.Join(", ", drift.Others)}",
            _ => $"; with it {drift.Others.Length} other{(drift.Others.Length == 1 ? "" : "s")}",
        };
        return $"{what}, {past}; since {drift.Since}{others} [{history}]";
    }

    private static string PastText(Band past, Func<double, string> shown) =>
        shown(past.Low) == shown(past.High) ? shown(past.Low) : $"{shown(past.Low)} to {shown(past.High)}";

    /// <summary>The band without a side that no value can be on.</summary>
    private static string BandText(SignalKind kind, Band band, Func<double, string> shown) =>
        kind != SignalKind.Number && band.Low <= 0 ? $"above {shown(band.High)}"
        : kind == SignalKind.Distance ? $"above {shown(band.High)}"
        : kind == SignalKind.Share && band.High >= 1 ? $"below {shown(band.Low)}"
        : $"below {shown(band.Low)} or above {shown(band.High)}";

    private static string NumberText(SignalKind kind, double value) => kind switch
    {
        SignalKind.Share => (100 * value).ToString(value is > 0 and < 0.01 ? "0.###" : "0.##", CultureInfo.InvariantCulture) + " %",
        SignalKind.Distance => value.ToString("0.###", CultureInfo.InvariantCulture),
        _ => value.ToString("G4", CultureInfo.InvariantCulture),
    };
}
