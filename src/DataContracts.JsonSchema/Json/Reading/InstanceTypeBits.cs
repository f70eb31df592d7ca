using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>The types of instances, one by one.</summary>
internal static class InstanceTypeBits
{
    /// <summary>Every type by itself, in the order of their bits.</summary>
    public static readonly ImmutableArray<InstanceTypes> All = [.. Enumerable.Range(0, 8).Select(bit => (InstanceTypes)(1 << bit))];
}
