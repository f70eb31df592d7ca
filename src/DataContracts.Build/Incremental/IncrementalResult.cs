using DataContracts.Files;

namespace DataContracts.Build.Incremental;

/// <summary>The outcome of an incremental check.</summary>
/// <param name="Result">The engine's result.</param>
/// <param name="Next">What the next check may leave out.</param>
/// <param name="Trace">All that was read.</param>
/// <param name="CheckedFixtures">How many fixtures were not left out.</param>
internal sealed record IncrementalResult(CheckResult Result, CheckState Next, FileTrace Trace, int CheckedFixtures);
