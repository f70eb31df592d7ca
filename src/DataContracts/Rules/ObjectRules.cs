using System.Collections.Immutable;

namespace DataContracts.Rules;

/// <summary>Properties that are missing, unknown, too many or misnamed.</summary>
internal static class ObjectRules
{
    internal static ImmutableArray<RuleDescriptor> All { get; } =
    [
        new(
            ValidationRules.Required,
            "The contract requires a property that the object does not have. "
            + "Readers rely on it without asking. A property with the value null is present. "
            + "Add the property; if it may be absent, take it out of required, which weakens what readers were promised.",
            ExampleFiles.Fixture(
                """{ "required": ["id"], "properties": { "id": { "type": "integer" } } }""",
                "{}",
                """{ "id": 42 }""")),
        new(
            ValidationRules.UnknownProperty,
            "The object has a property that the contract does not know, and the contract allows no others (additionalProperties or "
                + "unevaluatedProperties is false). "
            + "It is most often a misspelled name, whose value readers would silently miss. "
            + "Correct the name, remove the property, or add it to the contract.",
            ExampleFiles.Fixture(
                """
                {
                  "properties": { "status": { "type": "string" } },
                  "additionalProperties": false
                }
                """,
                """{ "staus": "open" }""",
                """{ "status": "open" }""")),
        new(
            ValidationRules.PropertyCount,
            "The object has fewer properties than minProperties or more than maxProperties. "
            + "Add or remove properties, or change the limit.",
            ExampleFiles.Fixture(
                """{ "properties": { "labels": { "type": "object", "maxProperties": 2 } } }""",
                """{ "labels": { "a": "1", "b": "2", "c": "3" } }""",
                """{ "labels": { "a": "1", "b": "2" } }""")),
        new(
            ValidationRules.PropertyName,
            "A property's name breaks the schema that propertyNames sets for all names of the object. "
            + "It is used where names are keys of a map, for example language codes. "
            + "Rename the property, or widen propertyNames.",
            ExampleFiles.Fixture(
                """{ "properties": { "titles": { "propertyNames": { "pattern": "^[a-z]{2}$" } } } }""",
                """{ "titles": { "english": "Order" } }""",
                """{ "titles": { "en": "Order" } }""")),
        new(
            ValidationRules.DependentProperty,
            "The object has a property that, by dependentRequired, dependentSchemas or dependencies, comes with a requirement that the "
                + "object does not meet. "
            + "For example, a card number is of no use without its expiry date. "
            + "Add what is missing, or remove the property that asks for it.",
            ExampleFiles.Fixture(
                """{ "dependentRequired": { "card": ["cardExpires"] } }""",
                """{ "card": "4111" }""",
                """{ "card": "4111", "cardExpires": "2027-01" }""")),
    ];
}
