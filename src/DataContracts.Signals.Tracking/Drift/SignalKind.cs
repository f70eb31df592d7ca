namespace DataContracts.Signals.Drift;

/// <summary>What kind of number a signal is: it decides on which scale runs are compared.</summary>
internal enum SignalKind
{
    /// <summary>A part of a whole: k of n.</summary>
    Share,

    /// <summary>How many there are.</summary>
    Count,

    /// <summary>Any other number: a mean, a quantile.</summary>
    Number,

    /// <summary>How far a run's shape is from that of the runs before it. Only an increase is drift.</summary>
    Distance,
}
