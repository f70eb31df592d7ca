using System.Collections.Immutable;

namespace DataContracts.Architecture;

/// <summary>
/// The folders of the three libraries from bottom to top: a folder may reference any folder listed before it. References in the other
/// direction are exceptions with a reason.
/// </summary>
internal static class LayerTable
{
    public static ImmutableArray<string> FromTheGroundUp { get; } =
    [
        "DataContracts.JsonSchema/Rules",
        "DataContracts.JsonSchema/Text",
        "DataContracts.JsonSchema/Json/Numbers",
        "DataContracts.JsonSchema/Json/Reading",
        "DataContracts.JsonSchema/Json/Canonical",
        "DataContracts.JsonSchema/Secrets",
        "DataContracts.JsonSchema/Text/Patterns/Unicode",
        "DataContracts.JsonSchema/Text/Patterns/Parsing",
        "DataContracts.JsonSchema/Text/Patterns/Automata",
        "DataContracts.JsonSchema/Text/Patterns/Translation",
        "DataContracts.JsonSchema/Text/Patterns/Backtracking",
        "DataContracts.JsonSchema/Text/Patterns",
        "DataContracts.JsonSchema/Text/StringFormats/Idna",
        "DataContracts.JsonSchema/Text/StringFormats",
        "DataContracts.JsonSchema/Meaning",
        "DataContracts.JsonSchema/Violations",
        "DataContracts.JsonSchema/Evaluation/Planning",
        "DataContracts.JsonSchema/Evaluation",
        "DataContracts.JsonSchema/Schemas/Dialects",
        "DataContracts.JsonSchema/Schemas/Compilation",
        "DataContracts.JsonSchema/Changes",
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
        "DataContracts/Files",
        "DataContracts/Diagnostics",
        "DataContracts/Rules",
        "DataContracts/Records",
        "DataContracts/Linting",
        "DataContracts/Contracts",
        "DataContracts/Versions",
        "DataContracts/Workspace",
        "DataContracts/Checking",
    ];

    /// <summary>References to a higher layer, each with a reason. The list may only shrink.</summary>
    public static ImmutableSortedDictionary<(string From, string To), string> Exceptions { get; } = new Dictionary<(string, string), string>
    {
        [("DataContracts.JsonSchema/Evaluation", "DataContracts.JsonSchema/Schemas/Compilation")] =
            "A keyword and a schema know where they are in their file, and the compiler's folder says what such a location is.",
        [("DataContracts.JsonSchema/Evaluation/Planning", "DataContracts.JsonSchema/Evaluation")] =
            "A plan is made of schemas, and each schema asks for its own: two halves of one step.",
        [("DataContracts.JsonSchema/Meaning", "DataContracts.JsonSchema/Evaluation")] =
            "A meaning is taken of compiled schemas, and each keyword declares its own.",
        [("DataContracts.JsonSchema/Meaning", "DataContracts.JsonSchema/Schemas/Compilation")] =
            "A keyword without a meaning is named by its location.",
        [("DataContracts.JsonSchema/Schemas/Dialects", "DataContracts.JsonSchema/Keywords")] =
            "The registry: one line for each keyword of a vocabulary.",
        [("DataContracts.JsonSchema/Schemas/Dialects", "DataContracts.JsonSchema/Schemas/Compilation")] =
            "A keyword's definition says how it is compiled.",
        [("DataContracts.JsonSchema/Schemas/MetaSchemas", "DataContracts.JsonSchema")] =
            "A meta-schema is a compiled schema like any other.",
        [("DataContracts.JsonSchema/Text/Patterns/Automata", "DataContracts.JsonSchema/Text/Patterns")] =
            "An automaton is one of the matchers behind a pattern, which says what a matcher is.",
        [("DataContracts.JsonSchema/Text/Patterns/Backtracking", "DataContracts.JsonSchema/Text/Patterns")] =
            "Likewise: the matcher for what is not regular.",
        [("DataContracts.JsonSchema/Text/Patterns/Parsing", "DataContracts.JsonSchema/Text/Patterns")] =
            "A pattern that can't be parsed is a public kind of error of patterns.",
        [("DataContracts.JsonSchema/Text/Patterns/Automata", "DataContracts.JsonSchema/Text/Patterns/Translation")] =
            "A product of automata says what it asks of its parts in the translation's words.",
        [("DataContracts.JsonSchema/Text/Patterns/Unicode", "DataContracts.JsonSchema/Text/Patterns/Automata")] =
            "A character class says which characters may be beside it, as automata need it.",
        [("DataContracts.JsonSchema/Violations", "DataContracts.JsonSchema/Evaluation")] =
            "A violation is collected by evaluating, and a keyword explains itself.",
        [("DataContracts.JsonSchema/Violations", "DataContracts.JsonSchema/Schemas/Compilation")] =
            "A violation names the keyword's location.",
        [("DataContracts.Drift/Explanation", "DataContracts.Drift")] =
            "The words about a change need its direction, which is public.",
        [("DataContracts/Contracts", "DataContracts/Versions")] =
            "The loader reads published versions too, by the same options.",
        [("DataContracts/Contracts", "DataContracts/Workspace")] =
            "A loaded contract says by which names fixtures find it, and files come from the workspace's overlay.",
        [("DataContracts/Rules", "DataContracts/Versions")] =
            "The examples of rules about published versions are sealed by the code that checks the seal.",
        [("DataContracts/Versions", "DataContracts/Workspace")] =
            "Published files come from the workspace's overlay.",
    }.ToImmutableSortedDictionary();
}
