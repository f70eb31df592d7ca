using System.Collections.Immutable;

namespace DataContracts.Rules;

/// <summary>References of contracts that lead nowhere, in a circle, or outside.</summary>
internal static class ReferenceRules
{
    private const string Address = """
        {
          "type": "object",
          "required": ["city"]
        }
        """;

    private const string IdentifiedAddress = """
        {
          "$id": "https://example.org/address",
          "required": ["city"]
        }
        """;

    internal static ImmutableArray<RuleDescriptor> All { get; } =
    [
        new(
            SchemaRules.UnresolvableReference,
            "A $ref or $dynamicRef names a schema that does not exist: no file, no $id, no anchor, or no such place in the file. "
            + "What it should have checked would go unchecked. Nothing is ever fetched from the network: everything that a contract refers "
            + "to lies below its contract root. "
            + "Correct the reference, or add the file.",
            ExampleFiles.Contract(
                """
                {
                  "$defs": { "address": { "type": "object" } },
                  "properties": { "shipTo": { "$ref": "#/$defs/adress" } }
                }
                """,
                """
                {
                  "$defs": { "address": { "type": "object" } },
                  "properties": { "shipTo": { "$ref": "#/$defs/address" } }
                }
                """,
                """{ "shipTo": {} }""")),
        new(
            SchemaRules.CircularReference,
            "References lead back to where they started without reading anything of the document in between, so a check would never end "
                + "and the schema says nothing. "
            + "A schema may well refer to itself below properties or items, as a tree does: there each round reads a smaller part. "
            + "Let one of the references point to the schema that was meant.",
            ExampleFiles.Contract(
                """
                {
                  "$ref": "#/$defs/order",
                  "$defs": {
                    "order": { "$ref": "#/$defs/document" },
                    "document": { "$ref": "#/$defs/order" }
                  }
                }
                """,
                """
                {
                  "$ref": "#/$defs/order",
                  "$defs": {
                    "order": { "$ref": "#/$defs/document" },
                    "document": { "properties": { "replaces": { "$ref": "#/$defs/order" } } }
                  }
                }
                """,
                """{ "replaces": {} }""")),
        new(
            SchemaRules.EndlessReference,
            "References lead back to where they started without reading anything of the document, in a part of the contract that not every "
                + "document reaches. "
            + "JSON Schema leaves open what that means, so a document that reaches it is refused (DC0013), and other validators "
            + "may differ. "
            + "Let one of the references point to the schema that was meant, or delete what nothing uses.",
            ExampleFiles.Contract(
                """
                {
                  "properties": { "shipTo": { "$ref": "#/$defs/address" } },
                  "$defs": { "address": { "allOf": [{ "$ref": "#/$defs/address" }] } }
                }
                """,
                """
                {
                  "properties": { "shipTo": { "$ref": "#/$defs/address" } },
                  "$defs": { "address": { "required": ["city"] } }
                }
                """,
                "{}")),
        new(
            SchemaRules.ReferenceOutsideRoots,
            "A reference points to a file outside the contract root, which is the folder named contracts above the contract, or the "
                + "contract's own folder where there is none. "
            + "Files outside are not part of what is reviewed and versioned as a contract, and may be absent on another machine. "
            + "Move the file below the root.",
            ExampleFiles.Trees(
                [
                    (ExampleFiles.ContractPath, """{ "properties": { "shipTo": { "$ref": "../../shared/address.json" } } }"""),
                    ("shared/address.json", Address),
                    (ExampleFiles.FixturePath, """{ "shipTo": { "city": "Oslo" } }"""),
                ],
                [
                    (ExampleFiles.ContractPath, """{ "properties": { "shipTo": { "$ref": "../shared/address.json" } } }"""),
                    ("contracts/shared/address.json", Address),
                    (ExampleFiles.FixturePath, """{ "shipTo": { "city": "Oslo" } }"""),
                ])),
        new(
            SchemaRules.SharedIdentifier,
            "Two files below one contract root have the same $id, so a reference to it could mean either, and adding a file could change "
                + "what another contract allows. "
            + "Published versions have the identifier of their contract and don't count, and neither do fixtures. "
            + "Change one of the two, or delete the file that is a copy.",
            ExampleFiles.Trees(
                [
                    (ExampleFiles.ContractPath, """{ "properties": { "shipTo": { "$ref": "../shared/address.json" } } }"""),
                    ("contracts/shared/address.json", IdentifiedAddress),
                    ("contracts/shared/address-copy.json", IdentifiedAddress),
                    (ExampleFiles.FixturePath, """{ "shipTo": { "city": "Oslo" } }"""),
                ],
                [
                    (ExampleFiles.ContractPath, """{ "properties": { "shipTo": { "$ref": "../shared/address.json" } } }"""),
                    ("contracts/shared/address.json", IdentifiedAddress),
                    (ExampleFiles.FixturePath, """{ "shipTo": { "city": "Oslo" } }"""),
                ])),
    ];
}
