using System.Collections.Immutable;

namespace DataContracts.Signals.Drift;

/// <summary>Something that happened to the data, with all signals that show it.</summary>
/// <param name="Lead">The signal that is reported: the rows, or the one of a property that is farthest out.</param>
/// <param name="Others">The signals that moved with it.</param>
internal sealed record DriftEvent(SignalDrift Lead, ImmutableArray<SignalName> Others)
{
    /// <summary>The id of the run in which it was first seen.</summary>
    public string Since => Lead.Since!;

    /// <summary>Whether the run before was the last one to show it.</summary>
    public bool IsOver => Lead.State == DriftState.Over;
}
