namespace DataContracts.Build.Incremental;

/// <summary>The outcome of an incremental check.</summary>
/// <param name="Result">The engine's result, for what was not left out.</param>
/// <param name="Started">When it began: what was written since may have been read in its older form.</param>
/// <param name="CheckedFixtures">How many fixtures were not left out.</param>
internal sealed record IncrementalResult(CheckResult Result, DateTime Started, int CheckedFixtures);
