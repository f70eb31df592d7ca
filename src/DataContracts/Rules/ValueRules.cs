using System.Collections.Immutable;

namespace DataContracts.Rules;

/// <summary>Values of another type or another value than the contract allows.</summary>
internal static class ValueRules
{
    internal static ImmutableArray<RuleDescriptor> All { get; } =
    [
        new(
            ValidationRules.Type,
            "The value has another JSON type than the contract's type allows. "
            + "Readers that rely on the type fail on it or convert it in their own ways: the text \"12\" is not the number 12. "
            + "Write a value of the expected type; where both are right, let the contract's type list both.",
            ExampleFiles.Fixture(
                """{ "properties": { "quantity": { "type": "integer" } } }""",
                """{ "quantity": "12" }""",
                """{ "quantity": 12 }""")),
        new(
            ValidationRules.Enum,
            "The value is none of those that the contract's enum lists. "
            + "Readers decide by such values, and one that they don't know falls through. Case and spaces count. "
            + "Use a listed value; where the new one is meant, add it to the enum.",
            ExampleFiles.Fixture(
                """{ "properties": { "status": { "enum": ["open", "shipped", "cancelled"] } } }""",
                """{ "status": "shiped" }""",
                """{ "status": "shipped" }""")),
        new(
            ValidationRules.Const,
            "The contract fixes this value by const, and the document has another. "
            + "Constants mostly tell kinds or versions of documents apart, so a wrong one makes readers take the document for "
            + "something else. "
            + "Write the constant.",
            ExampleFiles.Fixture(
                """{ "properties": { "kind": { "const": "order" } } }""",
                """{ "kind": "offer" }""",
                """{ "kind": "order" }""")),
        new(
            ValidationRules.NothingAllowed,
            "The contract has the schema false at this place, which no value satisfies. "
            + "A then, an else or an item of an array is forbidden in that way; a forbidden property is reported as an unknown one "
            + "(DC1005). "
            + "Change the document so that the place is not reached, or false in the contract where the value is meant.",
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
