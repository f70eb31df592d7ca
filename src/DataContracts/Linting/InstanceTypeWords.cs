using System.Collections.Immutable;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.Linting;

/// <summary>The words for the types of values that keywords are about.</summary>
internal static class InstanceTypeWords
{
    private static readonly ImmutableArray<(InstanceTypes Types, string Word)> s_words =
    [
        (InstanceTypes.Object, "object"),
        (InstanceTypes.Array, "array"),
        (InstanceTypes.String, "string"),
        (InstanceTypes.Number, "number"),
    ];

    /// <summary>For example <c>string</c>.</summary>
    public static string One(InstanceTypes types) => string.Join(" or ", Of(types));

    /// <summary>For example <c>strings</c>.</summary>
    public static string Many(InstanceTypes types) => string.Join(" and ", Of(types).Select(word => word + "s"));

    private static IEnumerable<string> Of(InstanceTypes types) =>
        s_words.Where(word => (word.Types & types) != 0).Select(word => word.Word);
}
