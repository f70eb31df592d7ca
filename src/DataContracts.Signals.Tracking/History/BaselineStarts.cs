using DataContracts.Signals.Drift;

namespace DataContracts.Signals.History;

/// <summary>Where the baselines of a history start over.</summary>
internal static class BaselineStarts
{
    public static IEnumerable<BaselineStart> Of(SignalHistory history) => Accepted(history).Concat(NewVersions(history));

    private static IEnumerable<BaselineStart> Accepted(SignalHistory history)
    {
        foreach (var change in history.Accepted)
        {
            var run = history.Runs.TakeWhile(run => string.CompareOrdinal(run.Id, change.From) < 0).Count();
            if (run < history.Runs.Length)
            {
                yield return new BaselineStart(change.Path, run);
            }
        }
    }

    /// <summary>Properties whose part of the contract changed with a major or minor version.</summary>
    private static IEnumerable<BaselineStart> NewVersions(SignalHistory history)
    {
        for (var run = 1; run < history.Runs.Length; run++)
        {
            var (before, now) = (history.Runs[run - 1], history.Runs[run]);
            if (!IsSameMinor(before.Version, now.Version))
            {
                foreach (var (pointer, signals) in now.Properties)
                {
                    if (before.Properties.TryGetValue(pointer, out var known) && (known.Schema is null || known.Schema != signals.Schema))
                    {
                        yield return new BaselineStart(pointer, run);
                    }
                }
            }
        }
    }

    private static bool IsSameMinor(string? before, string? now) =>
        before == now
        || (before is not null && now is not null
            && SemanticVersion.TryParse(before, out var one, out _) && SemanticVersion.TryParse(now, out var other, out _)
            && one.Major == other.Major && one.Minor == other.Minor);
}
