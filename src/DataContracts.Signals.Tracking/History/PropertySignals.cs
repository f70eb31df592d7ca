using DataContracts.Signals.Drift;

namespace DataContracts.Signals.History;

/// <summary>What one run measured at one property.</summary>
/// <param name="Present">In how many rows it is there, with null or another value.</param>
internal sealed record PropertySignals(long Present)
{
    /// <summary>In how many rows it is not there although its parent is.</summary>
    public long Absent { get; init; }

    /// <summary>How many of its values are null.</summary>
    public long Null { get; init; }

    /// <summary>How many of its values count as missing by the contract.</summary>
    public long Missing { get; init; }

    /// <summary>In how many rows something at or below it is invalid.</summary>
    public long Invalid { get; init; }

    public long Zero { get; init; }

    public long Negative { get; init; }

    public long Empty { get; init; }

    /// <summary>How many different values it has; null where that was not measured.</summary>
    public double? Distinct { get; init; }

    /// <summary>The relative standard error of that; 0 for an exact number.</summary>
    public double DistinctError { get; init; }

    public double? Minimum { get; init; }

    public double? Maximum { get; init; }

    public double? Mean { get; init; }

    public double? Deviation { get; init; }

    /// <summary>The quantile of 5 %.</summary>
    public double? Low { get; init; }

    public double? Median { get; init; }

    /// <summary>The quantile of 95 %.</summary>
    public double? High { get; init; }

    public double? LengthMinimum { get; init; }

    public double? LengthMaximum { get; init; }

    public double? LengthMean { get; init; }

    /// <summary>How its values are distributed.</summary>
    public Shape? Shape { get; init; }

    /// <summary>What identifies the property's part of the contract: it changes when that part does. Null where it is unknown.</summary>
    public string? Schema { get; init; }

    /// <summary>The rows in which its parent is there: what percentages are of.</summary>
    public long Rows => Present + Absent;

    /// <summary>The values that are not null.</summary>
    public long Values => Present - Null;
}
