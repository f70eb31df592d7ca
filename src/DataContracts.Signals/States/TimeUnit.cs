namespace DataContracts.Signals.States;

/// <summary>How finely rows are counted over time.</summary>
internal enum TimeUnit
{
    Hour,
    Day,
    Month,
    Year,
}
