using System.Collections.Immutable;

namespace DataContracts.Signals.Drift;

/// <summary>The distribution of a property's values over the runs of a history.</summary>
/// <param name="Pointer">The property.</param>
/// <param name="Shapes">The shape in each run; null where a run has none.</param>
internal sealed record ShapeSeries(string Pointer, ImmutableArray<Shape?> Shapes)
{
    /// <summary>The signal that it becomes.</summary>
    public SignalName Name => new(Pointer, "shape");
}
