using System.Collections.Immutable;

namespace DataContracts.Architecture;

/// <summary>
/// The folders of the three libraries from the ground up: a folder may refer to any folder above its own line. What goes the other way
/// is an exception with a reason.
/// </summary>
internal static class LayerTable
{
    public static ImmutableArray<string> FromTheGroundUp { get; } =
    [
        "DataContracts.JsonSchema/Rules",
        "DataContracts.JsonSchema/Json/Numbers",
        "DataContracts.JsonSchema/Json/Reading",
        "DataContracts.JsonSchema/Json/Canonical",
        "DataContracts.JsonSchema/Text/Patterns",
        "DataContracts.JsonSchema/Text/StringFormats/Idna",
        "DataContracts.JsonSchema/Text/StringFormats",
        "DataContracts.JsonSchema/Meaning",
        "DataContracts.JsonSchema/Violations",
        "DataContracts.JsonSchema/Evaluation/Planning",
        "DataContracts.JsonSchema/Evaluation",
        "DataContracts.JsonSchema/Schemas/Dialects",
        "DataContracts.JsonSchema/Schemas/Compilation",
        "DataContracts.JsonSchema/Keywords",
        "DataContracts.JsonSchema/Outputs",
        "DataContracts.JsonSchema/Schemas/MetaSchemas",
        "DataContracts.JsonSchema",
        "DataContracts.JsonSchema/Schemas/Bundling",
        "DataContracts.Drift/Solver",
        "DataContracts.Drift/Translation",
        "DataContracts.Drift/Sampling",
        "DataContracts.Drift/Explanation",
        "DataContracts.Drift",
        "DataContracts/Diagnostics",
        "DataContracts/Rules",
        "DataContracts/Records",
        "DataContracts/Contracts",
        "DataContracts/Versions",
        "DataContracts/Workspace",
        "DataContracts/Checking",
    ];

    /// <summary>References that go up, each with its reason. The list may only shrink.</summary>
    public static ImmutableSortedDictionary<(string From, string To), string> Exceptions { get; } = new Dictionary<(string, string), string>
    {
    }.ToImmutableSortedDictionary();
}
