using System.Collections.Immutable;

namespace DataContracts.Signals.Drift;

/// <summary>What runs measured, the oldest first: all that drift is judged from.</summary>
/// <param name="Runs">The runs.</param>
/// <param name="Signals">The signals that are judged; minima and maxima are none of them, for one row decides on those.</param>
/// <param name="Shapes">The shapes that are judged.</param>
/// <param name="Starts">Where baselines start over.</param>
internal sealed record DriftHistory(
    ImmutableArray<TrackedRun> Runs,
    ImmutableArray<SignalSeries> Signals,
    ImmutableArray<ShapeSeries> Shapes,
    ImmutableArray<BaselineStart> Starts);
