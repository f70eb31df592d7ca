namespace DataContracts.Signals.Drift;

/// <summary>A signal in one run beside what is known from the runs before.</summary>
/// <param name="Name">Which signal.</param>
/// <param name="State">What became of it.</param>
/// <param name="Value">What was measured; null where nothing was.</param>
/// <param name="Judgment">The baseline and its bands; null where it was not judged.</param>
/// <param name="Past">The least and the largest value of the runs that the bands are made from.</param>
/// <param name="PastRuns">How many runs these are, and the ids of the first and the last of them.</param>
/// <param name="Since">The id of the run in which the drift was first seen; null where there is none.</param>
internal sealed record SignalDrift(
    SignalName Name,
    DriftState State,
    SignalValue? Value,
    RunJudgment? Judgment,
    Band Past,
    (int Count, string First, string Last) PastRuns,
    string? Since);
