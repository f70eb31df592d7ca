using System.Collections.Immutable;
using System.Globalization;

namespace DataContracts.Signals.History;

/// <summary>What one run measured: the numbers of a signals document that the history keeps.</summary>
/// <param name="Id">The run's id: runs are ordered by it, and a run that is repeated has the same one.</param>
/// <param name="Rows">How many rows could be read.</param>
internal sealed record RunSignals(string Id, long Rows)
{
    /// <summary>How many runs it was measured in: more than one where older ones were merged.</summary>
    public int Runs { get; init; } = 1;

    /// <summary>The time that its data is of: what its id says, else when it was measured.</summary>
    public DateTimeOffset? Time =>
        DateTimeOffset.TryParse(
            MergedRuns.FirstOf(this), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : At;

    /// <summary>When it was measured.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The version of the contract, as written.</summary>
    public string? Version { get; init; }

    /// <summary>The commit of the contract, as written.</summary>
    public string? Commit { get; init; }

    /// <summary>How many rows are valid; null where they were not validated.</summary>
    public long? Valid { get; init; }

    /// <summary>How many rows could not be read.</summary>
    public long Unreadable { get; init; }

    /// <summary>How old the newest row was, in seconds; null where there is no time to tell by.</summary>
    public double? Age { get; init; }

    /// <summary>The property that the age is taken from.</summary>
    public string? AgeOf { get; init; }

    /// <summary>How many rows are from the future.</summary>
    public long Future { get; init; }

    /// <summary>How many rows repeat a key that was there before; null where that was not measured.</summary>
    public long? Duplicates { get; init; }

    /// <summary>The properties of the key.</summary>
    public ImmutableArray<string> Key { get; init; } = [];

    /// <summary>What was measured at each property, by the contract's pointer.</summary>
    public ImmutableSortedDictionary<string, PropertySignals> Properties { get; init; } =
        ImmutableSortedDictionary.Create<string, PropertySignals>(StringComparer.Ordinal);
}
