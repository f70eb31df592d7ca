using System.Collections.Immutable;

namespace DataContracts.Rules;

/// <summary>Limits of numbers and strings.</summary>
internal static class ScalarRules
{
    internal static ImmutableArray<RuleDescriptor> All { get; } =
    [
        new(
            ValidationRules.NumberRange,
            "The number is below minimum or exclusiveMinimum, or above maximum or exclusiveMaximum. "
            + "Numbers are compared by their exact decimal value, whatever their size. "
            + "Correct the number, or the limit where it is wrong.",
            ExampleFiles.Fixture(
                """{ "properties": { "quantity": { "type": "integer", "minimum": 1 } } }""",
                """{ "quantity": 0 }""",
                """{ "quantity": 1 }""")),
        new(
            ValidationRules.MultipleOf,
            "The number is not an integer multiple of the contract's multipleOf. "
            + "It often limits decimal places: 0.01 allows whole cents only. The division is exact, without binary rounding. "
            + "Round the number in the document, or allow finer steps.",
            ExampleFiles.Fixture(
                """{ "properties": { "price": { "type": "number", "multipleOf": 0.01 } } }""",
                """{ "price": 19.999 }""",
                """{ "price": 19.99 }""")),
        new(
            ValidationRules.StringLength,
            "The string's length breaks minLength or maxLength. Length is counted in Unicode characters, not in bytes and not in "
                + "UTF-16 units. "
            + "Such limits often stand for a column in a database, which would cut or refuse the text. "
            + "Change the text, or the limit.",
            ExampleFiles.Fixture(
                """{ "properties": { "currency": { "type": "string", "minLength": 3, "maxLength": 3 } } }""",
                """{ "currency": "EURO" }""",
                """{ "currency": "EUR" }""")),
        new(
            ValidationRules.Pattern,
            "The string does not match the contract's pattern, a regular expression of ECMA-262. "
            + "A pattern may match anywhere in the string unless it starts with ^ and ends with $. "
            + "Correct the string, or the pattern where it is too narrow.",
            ExampleFiles.Fixture(
                """{ "properties": { "sku": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]+$" } } }""",
                """{ "sku": "abc-42" }""",
                """{ "sku": "ABC-42" }""")),
        new(
            ValidationRules.Format,
            "The string is not what the contract's format names, for example a date-time of RFC 3339 or a URI of RFC 3986. "
            + "Readers that convert it fail on it, or guess. "
            + "Correct the string. Where formats are only remarks for people, the assertion of formats can be turned off.",
            ExampleFiles.Fixture(
                """{ "properties": { "placed": { "type": "string", "format": "date-time" } } }""",
                """{ "placed": "2026-03-01 10:15" }""",
                """{ "placed": "2026-03-01T10:15:00Z" }""")),
    ];
}
