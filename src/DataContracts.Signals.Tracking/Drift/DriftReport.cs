using System.Collections.Immutable;

namespace DataContracts.Signals.Drift;

/// <summary>How one run compares with the runs before it.</summary>
/// <param name="Run">The run.</param>
/// <param name="Signals">Every signal, sorted by name.</param>
/// <param name="Events">What happened, each event once: those that last, and those that are over since this run.</param>
/// <param name="Judged">How many signals were judged; the limits depend on it.</param>
internal sealed record DriftReport(
    TrackedRun Run, ImmutableArray<SignalDrift> Signals, ImmutableArray<DriftEvent> Events, int Judged);
