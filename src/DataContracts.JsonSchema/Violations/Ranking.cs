using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Violations;

/// <summary>Some words by their distance from another.</summary>
/// <param name="First">The positions of the first of them.</param>
/// <param name="Nearest">The position of the one that was probably meant, or null.</param>
internal sealed record Ranking(ImmutableArray<int> First, int? Nearest)
{
    public static Ranking InOrder(int count) => new([.. Enumerable.Range(0, Math.Min(count, Suggestions.MaxListed))], null);
}
