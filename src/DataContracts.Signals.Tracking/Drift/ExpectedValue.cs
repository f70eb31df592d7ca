namespace DataContracts.Signals.Drift;

/// <summary>What a baseline says a run should be, on the signal's scale.</summary>
/// <param name="Value">The median.</param>
/// <param name="Variance">What is known of its error: the sampling and sketch errors of its runs.</param>
internal readonly record struct ExpectedValue(double Value, double Variance);
