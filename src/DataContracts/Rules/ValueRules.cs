using System.Collections.Immutable;

namespace DataContracts.Rules;

/// <summary>Values of another type or another value than the contract allows.</summary>
internal static class ValueRules
{
    internal static ImmutableArray<RuleDescriptor> All { get; } =
    [
        new(
            ValidationRules.Type,
            "The value has a JSON type that the contract's type does not allow. "
            + "Readers that rely on the type fail on it or convert it in their own ways: the text \"12\" is not the number 12. "
            + "Write a value of the expected type; if both are right, let the contract's type list both.",
            ExampleFiles.Fixture(
                """{ "properties": { "quantity": { "type": "integer" } } }""",
                """{ "quantity": "12" }""",
                """{ "quantity": 12 }""")),
        new(
            ValidationRules.Enum,
            "The value is not one of those that the contract's enum lists. "
            + "Readers decide by such values, and one that they don't know falls through. Case and spaces count. "
            + "Use a listed value; if the new one is intended, add it to the enum.",
            ExampleFiles.Fixture(
                """{ "properties": { "status": { "enum": ["open", "shipped", "cancelled"] } } }""",
                """{ "status": "shiped" }""",
                """{ "status": "shipped" }""")),
        new(
            ValidationRules.Const,
            "The contract fixes this value with const, and the document has another one. "
            + "Constants mostly distinguish kinds or versions of documents, so a wrong one makes readers take the document for "
            + "something else. "
            + "Write the constant.",
            ExampleFiles.Fixture(
                """{ "properties": { "kind": { "const": "order" } } }""",
                """{ "kind": "offer" }""",
                """{ "kind": "order" }""")),
        new(
            ValidationRules.NothingAllowed,
            "The contract has the schema false at this place, which no value satisfies. "
            + "A then, an else or an item of an array can be forbidden this way; a forbidden property is reported like an unknown one "
            + "(DC1005). "
            + "Change the document so that the place is not reached, or the false in the contract if the value is intended.",
            ExampleFiles.Fixture(
                """
                {
                  "if": { "properties": { "status": { "const": "draft" } } },
                  "then": false
                }
                """,
                """{ "status": "draft" }""",
                """{ "status": "open" }""")),
    ];
}
