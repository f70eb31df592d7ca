using System.Collections.Immutable;

namespace DataContracts.Reporting.Trends;

/// <summary>The history of a contract's signals, ready to be reported.</summary>
/// <param name="Contract">The contract's name.</param>
/// <param name="Header">Its version, owner, expected result and rollback note.</param>
/// <param name="Runs">The runs, the oldest first.</param>
/// <param name="Trends">The signals, the worst first; those of sensitive places are left out.</param>
internal sealed record SignalTrends(
    string Contract, ContractHeader Header, ImmutableArray<TrendRun> Runs, ImmutableArray<SignalTrend> Trends)
{
    /// <summary>How many sensitive properties are left out.</summary>
    public int HiddenProperties { get; init; }

    /// <summary>How many findings at sensitive places are left out.</summary>
    public int HiddenFindings { get; init; }

    /// <summary>The runs that were the first by another version of the contract.</summary>
    public IEnumerable<int> NewVersions => Enumerable.Range(1, Math.Max(0, Runs.Length - 1))
        .Where(run => Runs[run].Version is not null && Runs[run].Version != Runs[run - 1].Version);

    public string Title => Header.Version is { } version ? $"{Contract} {version}" : Contract;
}

/// <summary>A run.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Rows">How many rows it had.</param>
/// <param name="Version">The contract's version, or null.</param>
internal sealed record TrendRun(string Id, long Rows, string? Version);
