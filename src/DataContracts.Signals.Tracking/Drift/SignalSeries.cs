using System.Collections.Immutable;

namespace DataContracts.Signals.Drift;

/// <summary>A signal over the runs of a history.</summary>
/// <param name="Name">Which signal.</param>
/// <param name="Values">What each run measured; null where a run did not measure it.</param>
internal sealed record SignalSeries(SignalName Name, ImmutableArray<SignalValue?> Values);
