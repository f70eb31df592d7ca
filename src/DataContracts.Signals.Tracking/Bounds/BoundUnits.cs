namespace DataContracts.Signals.Bounds;

/// <summary>What the value of a metric is counted in.</summary>
internal enum BoundUnits
{
    /// <summary>Rows, or a percentage of them.</summary>
    Rows,

    /// <summary>Rows only.</summary>
    WholeRows,

    /// <summary>Seconds, or a duration such as PT1H.</summary>
    Seconds,

    /// <summary>A number without a unit.</summary>
    None,
}
