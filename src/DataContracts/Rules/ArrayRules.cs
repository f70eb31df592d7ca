using System.Collections.Immutable;

namespace DataContracts.Rules;

/// <summary>Arrays of another length or with other items than the contract allows.</summary>
internal static class ArrayRules
{
    internal static ImmutableArray<RuleDescriptor> All { get; } =
    [
        new(
            ValidationRules.ArrayLength,
            "The array has fewer items than minItems or more than maxItems. "
            + "Add or remove items, or change the limit.",
            ExampleFiles.Fixture(
                """{ "properties": { "lines": { "type": "array", "minItems": 1 } } }""",
                """{ "lines": [] }""",
                """{ "lines": ["ABC-42"] }""")),
        new(
            ValidationRules.UniqueItems,
            "Two items of an array are equal, and uniqueItems allows each value once. "
            + "Equality is by value: 1 and 1.0 are equal, and the order of properties does not count. "
            + "Remove the repetition.",
            ExampleFiles.Fixture(
                """{ "properties": { "tags": { "uniqueItems": true } } }""",
                """{ "tags": ["gift", "express", "gift"] }""",
                """{ "tags": ["gift", "express"] }""")),
        new(
            ValidationRules.Contains,
            "The contract requires a number of items that match the schema of contains (at least one, or what minContains and maxContains "
                + "say), and the array has fewer or more. "
            + "Add or remove a matching item, or change the limits.",
            ExampleFiles.Fixture(
                """
                {
                  "properties": {
                    "contacts": { "contains": { "required": ["email"] } }
                  }
                }
                """,
                """{ "contacts": [{ "phone": "555 0100" }] }""",
                """{ "contacts": [{ "phone": "555 0100" }, { "email": "ada@example.com" }] }""")),
        new(
            ValidationRules.UnexpectedItem,
            "The array has an item beyond those that the contract describes, and allows no more (items, additionalItems or "
                + "unevaluatedItems is false). "
            + "Readers of a fixed list take items by position and would miss it. "
            + "Remove the item, or describe it in the contract.",
            ExampleFiles.Fixture(
                """
                {
                  "properties": {
                    "point": { "prefixItems": [{ "type": "number" }, { "type": "number" }], "items": false }
                  }
                }
                """,
                """{ "point": [59.9, 10.7, 12] }""",
                """{ "point": [59.9, 10.7] }""")),
    ];
}
