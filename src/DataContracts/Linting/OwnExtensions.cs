using System.Collections.Immutable;

namespace DataContracts.Linting;

/// <summary>The keywords that this product adds to every dialect.</summary>
internal static class OwnExtensions
{
    public const string Prefix = "x-";

    /// <summary>Each with the kinds of values that it may have.</summary>
    private static readonly ImmutableArray<(string Name, ImmutableArray<JsonKind> Kinds)> s_all =
    [
        ("x-contract", [JsonKind.Object]),
        ("x-quality", [JsonKind.Array, JsonKind.Object]),
        ("x-sensitive", [JsonKind.True, JsonKind.False]),
        ("x-volatile", [JsonKind.True, JsonKind.False]),
    ];

    /// <summary>The names of those that may have such a value.</summary>
    public static IEnumerable<string> With(JsonElementView value) =>
        s_all.Where(extension => extension.Kinds.Contains(value.Kind)).Select(extension => extension.Name);

    public static bool Contain(string name) => s_all.Any(extension => extension.Name == name);
}
