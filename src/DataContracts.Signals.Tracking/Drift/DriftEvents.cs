using System.Collections.Immutable;

namespace DataContracts.Signals.Drift;

/// <summary>Puts together what is one event.</summary>
internal static class DriftEvents
{
    public static ImmutableArray<DriftEvent> Of(IReadOnlyCollection<SignalDrift> signals) =>
    [
        .. Of(signals, DriftState.Drifted),
        .. Of(signals, DriftState.Over),
    ];

    private static IEnumerable<DriftEvent> Of(IEnumerable<SignalDrift> signals, DriftState state)
    {
        SignalDrift[] moved = [.. signals.Where(signal => signal.State == state)];
        var rows = Array.Find(moved, signal => signal.Name == SignalName.Rows);
        var byRows = moved.ToLookup(signal =>
            rows is not null && signal != rows && string.CompareOrdinal(signal.Since, rows.Since) >= 0);
        foreach (var group in byRows[false].GroupBy(signal => (signal.Name.Pointer, signal.Since)))
        {
            SignalDrift[] ordered = [.. group.OrderByDescending(signal => signal.Judgment!.Excess).ThenBy(signal => signal.Name)];
            yield return group.Contains(rows)
                ? new DriftEvent(rows!, Names(ordered.Concat(byRows[true]).Where(signal => signal != rows)))
                : new DriftEvent(ordered[0], Names(ordered.Skip(1)));
        }
    }

    private static ImmutableArray<SignalName> Names(IEnumerable<SignalDrift> signals) => [.. signals.Select(signal => signal.Name).Order()];
}
