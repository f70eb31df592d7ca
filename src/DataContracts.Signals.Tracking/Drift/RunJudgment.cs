namespace DataContracts.Signals.Drift;

/// <summary>One run of a signal beside its baseline, in the signal's own unit.</summary>
/// <param name="Expected">The baseline.</param>
/// <param name="AtOnce">A run outside of this band is drift by itself.</param>
/// <param name="InTwoRuns">Two runs in a row outside of this band, on the same side, are drift.</param>
/// <param name="IsOutsideAtOnce">Whether the run is outside of the first band.</param>
/// <param name="Side">The side on which it is outside of the second one: -1, 1, or 0 for inside.</param>
/// <param name="Excess">How far out it is: 1 is the limit for two runs.</param>
internal sealed record RunJudgment(double Expected, Band AtOnce, Band InTwoRuns, bool IsOutsideAtOnce, int Side, double Excess);
