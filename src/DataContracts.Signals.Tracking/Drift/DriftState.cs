namespace DataContracts.Signals.Drift;

/// <summary>What became of a signal in a run.</summary>
internal enum DriftState
{
    /// <summary>The run did not measure it.</summary>
    NotMeasured,

    /// <summary>Too few runs are before it.</summary>
    TooFewRuns,

    /// <summary>It is as the runs before it let one expect.</summary>
    Steady,

    /// <summary>It is outside of the band of two runs, for the first time: one more such run is drift.</summary>
    Watched,

    /// <summary>It drifted.</summary>
    Drifted,

    /// <summary>It drifted in the run before, and is back.</summary>
    Over,

    /// <summary>It drifted so many runs ago that this is what it is compared with now.</summary>
    Followed,
}
