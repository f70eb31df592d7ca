using System.Collections.Immutable;

namespace DataContracts.Rules;

/// <summary>Contracts that work but lack something.</summary>
public static class HygieneRules
{
    private static readonly string s_contract = ExampleFiles.Versioned("1.0.0", "\"type\": \"object\"");

    /// <summary>DC2001: contract without a fixture.</summary>
    public static Rule NoFixture { get; } = new("DC2001", "Contract without a fixture", Severity.Warning);

    /// <summary>DC2002: contract metadata missing.</summary>
    public static Rule MissingMetadata { get; } = new("DC2002", "Contract metadata missing", Severity.Warning);

    /// <summary>DC2003: owner is a single person.</summary>
    public static Rule PersonalOwner { get; } = new("DC2003", "Owner is a single person", Severity.Warning);

    /// <summary>DC2004: a fixture names a schema that is not there.</summary>
    public static Rule SchemaOfFixture { get; } = new("DC2004", "Fixture names a schema that is not there", Severity.Warning);

    /// <summary>DC2005: fixtures in a format that is not read.</summary>
    public static Rule UnreadFixture { get; } = new("DC2005", "Fixture in a format that is not read", Severity.Warning);

    /// <summary>DC2006: a folder's name is right but for its case.</summary>
    public static Rule MisnamedFolder { get; } = new("DC2006", "Folder named in another case", Severity.Warning);

    internal static ImmutableArray<RuleDescriptor> All { get; } =
    [
        new(
            NoFixture,
            "No fixture belongs to this contract, so nothing shows that it allows what it should. "
            + "A sample document is the quickest way for a reader to understand a contract, and catches a mistake in it at the next build. "
            + "Add one as fixtures/<contract's name>/<any name>.json.",
            ExampleFiles.Trees(
                [(ExampleFiles.ContractPath, s_contract)],
                [(ExampleFiles.ContractPath, s_contract), (ExampleFiles.FixturePath, "{}")])),
        new(
            MissingMetadata,
            "The contract's x-contract does not say its version, its owner, the expected result or how to roll back; the message lists "
                + "what is missing. "
            + "It is read when something is wrong in production and the author is not there. "
            + "Write it beside the rules, where it is reviewed with them. A JSON Schema without x-contract and without published versions "
            + "is left alone where no contract beside it has one, and where others refer to it.",
            ExampleFiles.Contract(
                """
                {
                  "x-contract": { "name": "orders", "version": "1.0.0" },
                  "type": "object"
                }
                """,
                s_contract,
                "{}")),
        new(
            PersonalOwner,
            "The owner is an address like first.last@, a name with an address, or a handle without a team. "
            + "People are on leave and change their jobs, and a contract whose owner is gone is nobody's. "
            + "Name the team as owner, and write the person under contact.",
            ExampleFiles.Contract(
                s_contract.Replace("\"checkout\"", "\"ada.lovelace@example.com\"", StringComparison.Ordinal),
                s_contract.Replace("\"checkout\"", "\"checkout\", \"contact\": \"ada.lovelace@example.com\"", StringComparison.Ordinal),
                "{}")),
        new(
            SchemaOfFixture,
            "The fixture's $schema is the path of a file that is not there, so an editor does not find the contract either. "
            + "The check takes the contract that the fixture's folder is named after. Correct the path, or leave $schema out.",
            ExampleFiles.Fixture(
                s_contract,
                "{ \"$schema\": \"../../contracts/order.schema.json\" }",
                "{ \"$schema\": \"../../contracts/orders/orders.schema.json\" }")),
        new(
            UnreadFixture,
            "The folder belongs to a contract, and has sample documents in a format that fixtures can't have, such as YAML or CSV. "
            + "They look as if they were checked, and are not. Convert them, or keep them in a folder outside of 'fixtures'. "
            + "There is one finding for each folder.",
            ExampleFiles.Trees(
                [(ExampleFiles.ContractPath, s_contract), (ExampleFiles.FixturePath, "{}"), ("fixtures/orders/second.yaml", "{}")],
                [(ExampleFiles.ContractPath, s_contract), (ExampleFiles.FixturePath, "{}"), ("fixtures/orders/second.json", "{}")])),
        new(
            MisnamedFolder,
            "A folder is named Fixtures or Contracts, and only fixtures and contracts are looked for. "
            + "Where the file system tells upper case from lower case, nothing in it may be checked; a build on another system checks it. "
            + "Rename the folder.",
            ExampleFiles.Trees(
                [(ExampleFiles.ContractPath, s_contract), (ExampleFiles.FixturePath, "{}"), ("src/Fixtures/orders/second.json", "{}")],
                [(ExampleFiles.ContractPath, s_contract), (ExampleFiles.FixturePath, "{}"), ("src/fixtures/orders/second.json", "{}")])),
    ];
}
