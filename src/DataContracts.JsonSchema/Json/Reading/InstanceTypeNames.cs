using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>What <c>type</c> calls the types (JSON Schema 2020-12 Validation, section 6.1.1).</summary>
internal static class InstanceTypeNames
{
    /// <summary>The names in the order of the standard.</summary>
    public static ImmutableArray<string> All { get; } = ["null", "boolean", "object", "array", "number", "string", "integer"];

    /// <summary>The types of a name, an integer however it is written; null for a word that is none.</summary>
    public static InstanceTypes? Find(string name) => name switch
    {
        "null" => InstanceTypes.Null,
        "boolean" => InstanceTypes.Boolean,
        "object" => InstanceTypes.Object,
        "array" => InstanceTypes.Array,
        "number" => InstanceTypes.Number,
        "string" => InstanceTypes.String,
        "integer" => InstanceTypes.AnyInteger,
        _ => null,
    };
}
