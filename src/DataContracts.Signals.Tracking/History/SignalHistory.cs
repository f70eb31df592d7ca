using System.Collections.Immutable;

namespace DataContracts.Signals.History;

/// <summary>The history of a contract's signals.</summary>
/// <param name="Runs">Each run once, sorted by id.</param>
/// <param name="Accepted">The accepted changes, in the order of the file.</param>
/// <param name="Notes">What is wrong with its lines.</param>
internal sealed record SignalHistory(
    ImmutableArray<RunSignals> Runs, ImmutableArray<AcceptedChange> Accepted, ImmutableArray<HistoryNote> Notes)
{
    public static SignalHistory Empty { get; } = new([], [], []);
}
