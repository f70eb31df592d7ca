using System.Collections.Immutable;

namespace DataContracts.Signals.History;

/// <summary>
/// Several runs as one: counts are added up, means and deviations are those of all values, and what does not add up (distinct values,
/// quantiles, distributions, duplicates, ages) is left out.
/// </summary>
internal static class MergedRuns
{
    private const char Between = '/';

    /// <summary>The runs as one whose id is the ids of the first and the last.</summary>
    public static RunSignals Of(IReadOnlyList<RunSignals> runs)
    {
        var last = runs[^1];
        return new RunSignals(FirstOf(runs[0]) + Between + LastOf(last), runs.Sum(run => run.Rows))
        {
            Runs = runs.Sum(run => run.Runs),
            At = last.At,
            Version = last.Version,
            Commit = last.Commit,
            Valid = runs.All(run => run.Valid is not null) ? runs.Sum(run => run.Valid) : null,
            Unreadable = runs.Sum(run => run.Unreadable),
            Future = runs.Sum(run => run.Future),
            Properties = runs.SelectMany(run => run.Properties).GroupBy(property => property.Key, StringComparer.Ordinal)
                .ToImmutableSortedDictionary(
                    property => property.Key, property => Of([.. property.Select(each => each.Value)]), StringComparer.Ordinal),
        };
    }

    /// <summary>Whether a run is one of those that were merged.</summary>
    public static bool Contain(RunSignals merged, string id) =>
        merged.Runs > 1 && string.CompareOrdinal(FirstOf(merged), id) <= 0 && string.CompareOrdinal(id, LastOf(merged)) <= 0;

    /// <summary>The id of the first of the runs that one was merged from.</summary>
    public static string FirstOf(RunSignals run) => run.Runs > 1 ? run.Id[..run.Id.LastIndexOf(Between)] : run.Id;

    private static string LastOf(RunSignals run) => run.Runs > 1 ? run.Id[(run.Id.LastIndexOf(Between) + 1)..] : run.Id;

    private static PropertySignals Of(PropertySignals[] runs)
    {
        PropertySignals[] numbers = [.. runs.Where(run => run.Mean is not null && run.Values > 0)];
        PropertySignals[] texts = [.. runs.Where(run => run.LengthMean is not null && run.Values > 0)];
        var mean = MeanOf(numbers, run => run.Mean!.Value);
        return new PropertySignals(runs.Sum(run => run.Present))
        {
            Absent = runs.Sum(run => run.Absent),
            Null = runs.Sum(run => run.Null),
            Missing = runs.Sum(run => run.Missing),
            Invalid = runs.Sum(run => run.Invalid),
            Zero = runs.Sum(run => run.Zero),
            Negative = runs.Sum(run => run.Negative),
            Empty = runs.Sum(run => run.Empty),
            Minimum = runs.Min(run => run.Minimum),
            Maximum = runs.Max(run => run.Maximum),
            Mean = mean,
            Deviation = numbers.All(run => run.Deviation is not null) && mean is { } center
                ? Math.Sqrt(MeanOf(numbers, run => Square(run.Deviation!.Value) + Square(run.Mean!.Value - center))!.Value)
                : null,
            LengthMinimum = runs.Min(run => run.LengthMinimum),
            LengthMaximum = runs.Max(run => run.LengthMaximum),
            LengthMean = MeanOf(texts, run => run.LengthMean!.Value),
            Schema = runs.Select(run => run.Schema).Distinct().Count() == 1 ? runs[0].Schema : null,
        };
    }

    private static double? MeanOf(PropertySignals[] runs, Func<PropertySignals, double> value) =>
        runs.Length == 0 ? null : runs.Sum(run => value(run) * run.Values) / runs.Sum(run => run.Values);

    private static double Square(double value) => value * value;
}
