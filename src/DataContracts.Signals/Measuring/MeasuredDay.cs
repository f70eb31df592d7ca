namespace DataContracts.Signals.Measuring;

/// <summary>What was measured of the rows of one day.</summary>
/// <param name="Day">The day in UTC; null for rows of which it is not known.</param>
/// <param name="At">Until when it was measured.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Duplicates">How many of them repeat a key.</param>
internal sealed record MeasuredDay(DateOnly? Day, DateTimeOffset At, MeasuredRows Rows, long Duplicates);
