using System.Collections.Immutable;

namespace DataContracts.Rules;

/// <summary>Values that match no branch of a choice, too many, or an excluded one.</summary>
internal static class CompositionRules
{
    internal static ImmutableArray<RuleDescriptor> All { get; } =
    [
        new(
            ValidationRules.NoBranch,
            "The value matches none of the branches of anyOf or oneOf, and it is unclear which one was meant. "
            + "If it is clear, the mistakes of that branch are reported instead of this. "
            + "Change the value to match one branch. A property with a different const in each branch, such as a kind, makes the "
            + "message exact.",
            ExampleFiles.Fixture(
                """
                {
                  "properties": {
                    "payment": {
                      "oneOf": [
                        { "properties": { "kind": { "const": "card" } }, "required": ["kind"] },
                        { "properties": { "kind": { "const": "invoice" } }, "required": ["kind"] }
                      ]
                    }
                  }
                }
                """,
                """{ "payment": { "kind": "barter" } }""",
                """{ "payment": { "kind": "invoice" } }""")),
        new(
            ValidationRules.SeveralBranches,
            "The value matches more than one branch of oneOf, which requires exactly one. "
            + "The branches overlap, so readers don't know which one the document is. "
            + "Make the branches exclude each other, ideally by a property with a different const in each; if overlap is fine, use anyOf.",
            ExampleFiles.Fixture(
                """
                {
                  "properties": {
                    "payment": { "oneOf": [{ "required": ["card"] }, { "required": ["iban"] }] }
                  }
                }
                """,
                """{ "payment": { "card": "4111", "iban": "NO93" } }""",
                """{ "payment": { "card": "4111" } }""")),
        new(
            ValidationRules.Excluded,
            "The value matches the schema that the contract excludes by not. "
            + "Change the value so that it no longer matches, or narrow what is excluded.",
            ExampleFiles.Fixture(
                """{ "properties": { "id": { "not": { "const": 0 } } } }""",
                """{ "id": 0 }""",
                """{ "id": 1 }""")),
    ];
}
