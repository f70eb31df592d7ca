namespace DataContracts.Reporting.Trends;

/// <summary>How a signal is in the last run, the worst last.</summary>
internal enum TrendState
{
    /// <summary>Too few runs to judge by, or not measured.</summary>
    NotJudged,

    Steady,

    /// <summary>Outside of its band for the first time.</summary>
    Watched,

    Drifted,

    /// <summary>Outside of a bound whose severity is a warning.</summary>
    Warning,

    /// <summary>Outside of a bound whose severity is an error.</summary>
    Error,
}

/// <summary>What the values of a trend are counted in.</summary>
internal enum TrendUnit
{
    Number,

    Count,

    /// <summary>0 to 1, shown as a percentage.</summary>
    Share,

    Seconds,
}
