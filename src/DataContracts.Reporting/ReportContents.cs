namespace DataContracts.Reporting;

/// <summary>The parts that a report may have, and a format may show.</summary>
[Flags]
public enum ReportContents
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Findings of a check.</summary>
    Diagnostics = 1,

    /// <summary>Differences of versions.</summary>
    Differences = 2,

    /// <summary>Trends of signals, with the findings of their last run.</summary>
    Trends = 4,

    /// <summary>What one run measured, for a dashboard.</summary>
    Metrics = 8,
}
