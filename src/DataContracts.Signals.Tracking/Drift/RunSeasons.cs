using System.Collections.Immutable;

namespace DataContracts.Signals.Drift;

/// <summary>The season of each run: the weekday where there is a run a day, the hour where there is one an hour.</summary>
/// <param name="Seasons">The season of each run; empty where the runs have none.</param>
/// <param name="RunsForBaseline">How many runs must be before one for a baseline of its season.</param>
/// <param name="Depth">How many runs before one its judgment looks at.</param>
internal sealed record RunSeasons(ImmutableArray<int> Seasons, int RunsForBaseline, int Depth)
{
    private const int Days = 7;
    private const int Hours = 24;

    private static RunSeasons None { get; } = new([], int.MaxValue, 2 * DriftWindow.Residuals);

    public static RunSeasons Of(ImmutableArray<TrackedRun> runs)
    {
        var single = runs.Count(run => !run.IsMerged);
        if (single < 2 || runs.Any(run => run.Time is null))
        {
            return None;
        }

        var last = runs[^single..];
        Span<double> gaps = [.. last.Zip(last.Skip(1), (run, next) => Math.Abs((next.Time!.Value - run.Time!.Value).TotalHours))];
        return Median.Of(gaps) switch
        {
            >= 20 and <= 28 => new(
                [.. runs.Select(run => (int)run.Time!.Value.DayOfWeek)], 5 * Days, DriftWindow.Residuals + (DriftWindow.SameSeason * Days)),
            >= 0.75 and <= 1.5 => new(
                [.. runs.Select(run => run.Time!.Value.Hour)], 3 * Hours, DriftWindow.Residuals + (DriftWindow.SameSeason * Hours)),
            _ => None,
        };
    }
}
