using System.Collections.Immutable;
using DataContracts.Signals.Measuring;
using DataContracts.Signals.States;

namespace DataContracts.Signals.Documents;

/// <summary>What was measured of rows, by which contract, from which files.</summary>
internal sealed record SignalsDocument(ContractStamp Contract, RunStamp Run, ImmutableArray<SourceCount> Sources, MeasuredRows Rows)
{
    /// <summary>The version of the format.</summary>
    public const string Format = "1.0";

    /// <summary>Null where no key was named.</summary>
    public DuplicateCount? Duplicates { get; init; }

    /// <summary>The property that says when a row is from, or null: the one at which most rows have a time.</summary>
    public PropertyNode? TimeProperty => Rows.Tree.Nodes
        .Where(node => !node.Pointer.Contains('*', StringComparison.Ordinal) && TimeOf(node) is { Count: > 0 })
        .MaxBy(node => TimeOf(node)!.Count);

    /// <summary>Where the contract declares what no row has; nothing below such a place.</summary>
    public IEnumerable<string> Unused => Rows.Tree.Nodes
        .Where(node => node.State.Present == 0 && Rows.Tree.Find(Above(node.Pointer)) is not { State.Present: 0 })
        .SelectMany(node => node.SchemaPlaces).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>All that one pass over the rows of both would have measured.</summary>
    public SignalsDocument Merge(SignalsDocument other)
    {
        Rows.Merge(other.Rows);
        return this with
        {
            Run = Run.Later(other.Run),
            Sources = [.. Sources.Concat(other.Sources)
                .OrderBy(source => source.Name, StringComparer.Ordinal).ThenBy(source => source.Rows).ThenBy(source => source.Bytes)],
            Duplicates = Duplicates is null && other.Duplicates is null
                ? null
                : new DuplicateCount((Duplicates ?? other.Duplicates)!.Key, null),
        };
    }

    public static TimeState? TimeOf(PropertyNode node) => node.State.Find<TimeState>();

    private static string Above(string pointer) => pointer.Length == 0 ? "-" : pointer[..pointer.LastIndexOf('/')];
}
