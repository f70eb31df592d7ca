using System.Collections.Immutable;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.Signals.States;

/// <summary>All signals of a property, in the order of a document; a table has the first that describes the values.</summary>
internal static class SignalRegistry
{
    public static ImmutableArray<SignalDefinition> All { get; } =
    [
        DistinctState.Definition,
        TimeState.Definition,
        NumberState.Definition,
        ItemCountState.Definition,
        ValueCounts.Definition,
        LengthState.Definition,
        RowSample.Definition,
    ];

    // For each type, by its bit, the positions of the signals that look at it.
    private static readonly ImmutableArray<ImmutableArray<int>> s_byType =
    [
        .. InstanceTypeBits.All.Select(type =>
            Enumerable.Range(0, All.Length).Where(position => (All[position].AppliesTo & type) != 0).ToImmutableArray()),
    ];

    /// <param name="bit">The number of the type's bit.</param>
    public static ReadOnlySpan<int> OfType(int bit) => s_byType[bit].AsSpan();
}
