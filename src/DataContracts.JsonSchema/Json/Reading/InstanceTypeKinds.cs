namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>The kinds of JSON values that instances of some types are.</summary>
internal static class InstanceTypeKinds
{
    private static readonly (InstanceTypes Types, JsonKind Kind)[] s_kinds =
    [
        (InstanceTypes.Object, JsonKind.Object),
        (InstanceTypes.Array, JsonKind.Array),
        (InstanceTypes.String, JsonKind.String),
        (InstanceTypes.Number, JsonKind.Number),
        (InstanceTypes.Boolean, JsonKind.True),
        (InstanceTypes.Boolean, JsonKind.False),
        (InstanceTypes.Null, JsonKind.Null),
    ];

    public static IReadOnlyList<JsonKind> Of(InstanceTypes types) =>
        [.. s_kinds.Where(pair => (pair.Types & types) != 0).Select(pair => pair.Kind)];
}
