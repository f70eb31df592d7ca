using System.Collections.Immutable;

namespace DataContracts.Rules;

/// <summary>Contracts that can't be compiled because of their content.</summary>
internal static class ContractRules
{
    private const string Host = """{ "host": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!" }""";

    private static readonly string s_hosts =
        $$"""{ "hosts": [{{string.Join(", ", Enumerable.Repeat("\"aaaaaaaaaaaaaaaaaaa!\"", 10))}}] }""";

    internal static ImmutableArray<RuleDescriptor> All { get; } =
    [
        new(
            SchemaRules.UnknownDialect,
            "The contract's $schema names a dialect of JSON Schema that is not known here. "
            + "The same keyword means different things in different dialects, so guessing would give wrong verdicts. "
            + "Write one of the URIs that the message lists, or leave $schema out to have 2020-12.",
            ExampleFiles.Contract(
                """
                {
                  "$schema": "https://json-schema.org/draft/2020-21/schema",
                  "type": "object"
                }
                """,
                """
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "type": "object"
                }
                """,
                "{}")),
        new(
            SchemaRules.InvalidSchema,
            "A keyword of the contract has a value that its dialect does not allow, for example a minLength below zero or a type that does "
                + "not exist; the same holds for x-contract. "
            + "Such a keyword checks nothing, or not what was meant. "
            + "Correct the value; the message says what it must be.",
            ExampleFiles.Contract(
                """
                {
                  "type": "object",
                  "properties": { "status": { "type": "text" } }
                }
                """,
                """
                {
                  "type": "object",
                  "properties": { "status": { "type": "string" } }
                }
                """,
                """{ "status": "open" }""")),
        new(
            SchemaRules.InvalidPattern,
            "The text of pattern or of a name in patternProperties is not a regular expression of ECMA-262, the language of patterns in "
                + "JSON Schema. "
            + "Other tools would refuse the contract or read the pattern differently. "
            + "Correct it at the place that the message names; syntax that only .NET or Perl has must be written in another way.",
            ExampleFiles.Contract(
                """
                {
                  "properties": { "sku": { "type": "string", "pattern": "^[A-Z]{3-[0-9]+$(" } }
                }
                """,
                """
                {
                  "properties": { "sku": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]+$" } }
                }
                """,
                """{ "sku": "ABC-42" }""")),
        new(
            SchemaRules.PatternTimeout,
            "A pattern used up its steps on this value, so it is not known whether the value matches. "
            + "The cause is nearly always a repetition inside a repetition, which tries exponentially many ways; in production such a "
            + "pattern is a way to bring a service down. "
            + "Write the pattern so that each character can be matched in one way only.",
            ExampleFiles.Trees(
                [
                    (
                        ExampleFiles.ContractPath,
                        """{ "properties": { "host": { "type": "string", "pattern": "^(([a-z0-9]+-?)+)\\.\\2$" } } }"""),
                    ("fixtures/orders/invalid/host.json", Host),
                ],
                [
                    (
                        ExampleFiles.ContractPath,
                        """{ "properties": { "host": { "type": "string", "pattern": "^([a-z0-9]+(-[a-z0-9]+)*)\\.\\1$" } } }"""),
                    ("fixtures/orders/invalid/host.json", Host),
                ])),
        new(
            SchemaRules.OutOfSteps,
            "The contract asks so much about this document that its validation was stopped: each file has a number of steps that grows "
                + "with its length. "
            + "It is far above what contracts in use need, so that the cause is mostly a pattern with a repetition inside a repetition, or "
            + "branches that refer back to each other in very many ways. "
            + "Simplify what the message points at.",
            ExampleFiles.Trees(
                [
                    (
                        ExampleFiles.ContractPath,
                        """{ "properties": { "hosts": { "items": { "pattern": "^(([a-z0-9]+-?)+)\\.\\2$" } } } }"""),
                    ("fixtures/orders/invalid/hosts.json", s_hosts),
                ],
                [
                    (
                        ExampleFiles.ContractPath,
                        """{ "properties": { "hosts": { "items": { "pattern": "^([a-z0-9]+(-[a-z0-9]+)*)\\.\\1$" } } } }"""),
                    ("fixtures/orders/invalid/hosts.json", s_hosts),
                ])),
        new(
            SchemaRules.DuplicateIdentifier,
            "Two schemas that one contract reaches have the same $id, or two in one schema resource the same $anchor. "
            + "A reference to that identifier could mean either. "
            + "Give one of them another identifier.",
            ExampleFiles.Contract(
                """
                {
                  "$defs": {
                    "net": { "$anchor": "amount", "type": "number" },
                    "gross": { "$anchor": "amount", "type": "number", "minimum": 0 }
                  },
                  "properties": { "total": { "$ref": "#amount" } }
                }
                """,
                """
                {
                  "$defs": {
                    "net": { "$anchor": "net", "type": "number" },
                    "gross": { "$anchor": "gross", "type": "number", "minimum": 0 }
                  },
                  "properties": { "total": { "$ref": "#gross" } }
                }
                """,
                """{ "total": 12.5 }""")),
    ];
}
