namespace DataContracts.Signals.Drift;

/// <summary>How many runs the judgment of one run looks at.</summary>
internal static class DriftWindow
{
    /// <summary>Nothing is judged before so many runs.</summary>
    public const int FewestRuns = 14;

    /// <summary>The width is estimated from at most so many residuals.</summary>
    public const int Residuals = 28;

    /// <summary>From here on the baseline is that of the last few runs.</summary>
    public const int RunsForRecent = 21;

    /// <summary>The runs of the usual baseline.</summary>
    public const int Recent = 7;

    /// <summary>The runs of one season in the seasonal baseline.</summary>
    public const int SameSeason = 4;

    /// <summary>An event lasts at most so many runs: by then it is what the baseline is made of.</summary>
    public const int LongestEvent = 7;
}
