namespace DataContracts.Signals.States;

/// <summary>What is known before the first row, and must be the same for all parts of a run.</summary>
/// <param name="Now">The time after which a row is from the future.</param>
internal sealed record SignalSettings(DateTimeOffset Now);
