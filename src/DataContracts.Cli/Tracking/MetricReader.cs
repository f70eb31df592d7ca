using System.Collections.Immutable;
using DataContracts.Cli.Measuring;
using DataContracts.Reporting.Metrics;
using DataContracts.Signals.Drift;
using DataContracts.Signals.History;

namespace DataContracts.Cli.Tracking;

/// <summary>The last run of a history as metrics; sensitive properties are left out.</summary>
internal static class MetricReader
{
    private static readonly ImmutableArray<(string Name, string Unit, string Description, Func<RunSignals, double?> Value)> s_ofRun =
    [
        ("rows", "{row}", "Rows that could be read.", run => run.Rows),
        ("rows.valid", "{row}", "Rows that are valid by the contract.", run => run.Valid),
        ("rows.unreadable", "{row}", "Rows that could not be read.", run => run.Unreadable),
        ("rows.future", "{row}", "Rows from the future.", run => run.Age is null ? null : run.Future),
        ("rows.duplicate", "{row}", "Rows whose key was there before.", run => run.Duplicates),
        ("age", "s", "Age of the newest row when the run was measured.", run => run.Age),
        ("run.time", "s", "When the run was measured, in seconds since 1970.", run => run.At?.ToUnixTimeMilliseconds() / 1000.0),
    ];

    private static readonly ImmutableArray<(string Name, string Unit, string Description, Func<PropertySignals, double?> Value)>
        s_ofProperty =
    [
        ("null", "1", "Share of rows in which the property is null or absent.",
            signals => Share(signals.Null + signals.Absent, signals.Rows)),
        ("missing", "1", "Share of rows in which the property counts as missing.", signals => Share(signals.Missing, signals.Rows)),
        ("invalid", "1", "Share of rows in which the property is invalid.", signals => Share(signals.Invalid, signals.Rows)),
        ("distinct", "{value}", "Different values.", signals => signals.Distinct),
        ("minimum", "", "The least value.", signals => signals.Minimum),
        ("maximum", "", "The largest value.", signals => signals.Maximum),
        ("mean", "", "The mean of the values.", signals => signals.Mean),
        ("deviation", "", "The standard deviation of the values.", signals => signals.Deviation),
        ("length", "{character}", "The mean length of the values.", signals => signals.LengthMean),
    ];

    public static SignalMetrics Read(MeasuredContract contract, SignalHistory history)
    {
        var sensitive = new SensitiveProperties(contract.Compiled);
        if (history.Runs.LastOrDefault() is not { } run)
        {
            return new SignalMetrics(contract.Stamp.Name, contract.Stamp.Version, null, []);
        }

        (string Pointer, PropertySignals Signals)[] properties =
            [.. run.Properties.Where(property => !sensitive.Contain(property.Key)).Select(property => (property.Key, property.Value))];
        return new SignalMetrics(
            contract.Stamp.Name,
            run.Version ?? contract.Stamp.Version,
            run.At,
            [
                .. s_ofRun.Select(metric => new MetricFamily("data_contract." + metric.Name, metric.Unit, metric.Description)
                {
                    Points = metric.Value(run) is { } value ? [new MetricPoint([], value)] : [],
                }),
                .. s_ofProperty.Select(metric => new MetricFamily("data_contract.property." + metric.Name, metric.Unit, metric.Description)
                {
                    Points =
                    [
                        .. from property in properties
                           let value = metric.Value(property.Signals)
                           where value is not null
                           select new MetricPoint([("property", property.Pointer)], value.Value),
                    ],
                }),
                new MetricFamily("data_contract.property.quantile", "", "Quantiles of the values.")
                {
                    Points = [.. properties.SelectMany(property => Quantiles(property.Pointer, property.Signals))],
                },
                new MetricFamily("data_contract.property.values", "", "Distribution of the values.")
                {
                    Histograms = [.. properties.Where(property => property.Signals.Shape?.Scale is not null)
                        .Select(property => HistogramOf(property.Pointer, property.Signals.Shape!))],
                },
            ]);
    }

    private static IEnumerable<MetricPoint> Quantiles(string pointer, PropertySignals signals) =>
        from quantile in ((string Share, double? Value)[])[("0.05", signals.Low), ("0.5", signals.Median), ("0.95", signals.High)]
        where quantile.Value is not null
        select new MetricPoint([("property", pointer), ("quantile", quantile.Share)], quantile.Value!.Value);

    private static MetricHistogram HistogramOf(string pointer, Shape shape) => new(
        [("property", pointer)],
        shape.Scale!.Value,
        shape.Counts.Where(part => part.Key.Sign == 0).Sum(part => part.Count),
        shape.Counts.Where(part => part.Key.Sign > 0).ToImmutableSortedDictionary(part => part.Key.Index, part => part.Count),
        shape.Counts.Where(part => part.Key.Sign < 0).ToImmutableSortedDictionary(part => part.Key.Index, part => part.Count));

    private static double? Share(long count, long rows) => rows > 0 ? (double)count / rows : null;
}
