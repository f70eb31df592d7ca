namespace DataContracts.Signals.Drift;

/// <summary>What a run is compared with: a median of runs before it, never of the run itself.</summary>
/// <param name="Fewest">The fewest runs that must be before the compared one.</param>
/// <param name="Most">The most runs that count.</param>
/// <param name="IsSeasonal">Whether only runs of the same weekday, or of the same hour, count.</param>
internal sealed record Baseline(int Fewest, int Most, bool IsSeasonal)
{
    /// <summary>All runs, while there are few.</summary>
    public static Baseline All { get; } = new(3, DriftWindow.RunsForRecent - 1, false);

    /// <summary>The last few runs.</summary>
    public static Baseline Recent { get; } = new(DriftWindow.Recent, DriftWindow.Recent, false);

    /// <summary>The last runs of the same weekday or hour.</summary>
    public static Baseline Season { get; } = new(2, DriftWindow.SameSeason, true);

    /// <summary>The last run: what a slow walk is compared with.</summary>
    public static Baseline Last { get; } = new(1, 1, false);

    /// <summary>The baseline of a run; null where there are too few runs before it.</summary>
    public ExpectedValue? At(SignalSegment segment, int run)
    {
        Span<double> values = stackalloc double[Most];
        var variance = 0.0;
        var count = 0;
        for (var index = run - 1; index >= 0 && count < Most; index--)
        {
            if (!IsSeasonal || segment.Seasons[index] == segment.Seasons[run])
            {
                variance += segment.Errors[index] * segment.Errors[index];
                values[count++] = segment.Values[index];
            }
        }

        return count < Fewest ? null : new ExpectedValue(Median.Of(values[..count]), variance / count / count);
    }
}
