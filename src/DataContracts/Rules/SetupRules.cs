using System.Collections.Immutable;

namespace DataContracts.Rules;

/// <summary>Contracts, fixtures and settings that do not fit together.</summary>
public static class SetupRules
{
    private const string Contract = """
        {
          "type": "object",
          "required": ["status"]
        }
        """;

    private const string Order = """{ "status": "open" }""";

    /// <summary>DC0020: fixture without a contract.</summary>
    public static Rule FixtureWithoutContract { get; } = new("DC0020", "Fixture without a contract", Severity.Error);

    /// <summary>DC0021: two contracts with one name.</summary>
    public static Rule DuplicateContractName { get; } = new("DC0021", "Two contracts with one name", Severity.Error);

    /// <summary>DC0022: expectation of an unknown rule.</summary>
    public static Rule UnknownExpectedRule { get; } = new("DC0022", "Expectation of an unknown rule", Severity.Error);

    /// <summary>DC0023: pattern matches no file.</summary>
    public static Rule PatternMatchesNothing { get; } = new("DC0023", "Pattern matches no file", Severity.Error);

    /// <summary>DC0024: bad configuration value.</summary>
    public static Rule InvalidConfiguration { get; } = new("DC0024", "Bad configuration value", Severity.Error);

    /// <summary>DC0025: MSBuild is too old.</summary>
    public static Rule UnsupportedMSBuild { get; } = new("DC0025", "MSBuild is too old", Severity.Error);

    /// <summary>DC0026: nothing to check.</summary>
    public static Rule NothingToCheck { get; } = new("DC0026", "Nothing to check", Severity.Warning);

    /// <summary>DC0027: internal error.</summary>
    public static Rule InternalFault { get; } = new("DC0027", "Internal error", Severity.Error);

    /// <summary>DC0028: further findings.</summary>
    public static Rule MoreFindings { get; } = new("DC0028", "Further findings", Severity.Error);

    /// <summary>DC0029: unknown property.</summary>
    public static Rule UnknownProperty { get; } = new("DC0029", "Unknown MSBuild property", Severity.Warning);

    internal static ImmutableArray<RuleDescriptor> All { get; } =
    [
        new(
            FixtureWithoutContract,
            "No contract was found for this fixture, so it would prove nothing. "
            + "A fixture belongs to the contract that its Contract metadata names, else to the one that a $schema in the document names, "
            + "else to the one whose name is that of a folder above it. "
            + "Rename the folder, move the file, or name the contract.",
            ExampleFiles.Trees(
                [
                    (ExampleFiles.ContractPath, Contract),
                    (ExampleFiles.FixturePath, Order),
                    ("fixtures/oders/second.json", Order),
                ],
                [
                    (ExampleFiles.ContractPath, Contract),
                    (ExampleFiles.FixturePath, Order),
                    ("fixtures/orders/second.json", Order),
                ])),
        new(
            DuplicateContractName,
            "Two contract files have the same name, so a fixture of that name could belong to either. "
            + "A contract's name is x-contract.name, or its file's name without .schema.json. "
            + "Rename one of them, or take the one that is a copy out of what is checked.",
            ExampleFiles.Trees(
                [
                    (ExampleFiles.ContractPath, "true"),
                    ("contracts/invoices/invoices.schema.json",
                        """{ "x-contract": { "name": "orders", "version": "1.0.0", "owner": "sales", "expected": "One document an """
                            + """invoice.", "rollback": "Deploy the release before." } }"""),
                    (ExampleFiles.FixturePath, "{}"),
                    ("fixtures/invoices/invoice.json", """{ "$schema": "../../contracts/invoices/invoices.schema.json" }"""),
                ],
                [
                    (ExampleFiles.ContractPath, "true"),
                    ("contracts/invoices/invoices.schema.json",
                        """{ "x-contract": { "name": "invoices", "version": "1.0.0", "owner": "sales", "expected": "One document an """
                            + """invoice.", "rollback": "Deploy the release before." } }"""),
                    (ExampleFiles.FixturePath, "{}"),
                    ("fixtures/invoices/invoice.json", """{ "$schema": "../../contracts/invoices/invoices.schema.json" }"""),
                ])),
        new(
            UnknownExpectedRule,
            "The name of a file below a folder named invalid expects a rule that does not exist, so the expectation could never be met. "
            + "In late.DC1005.json the middle part is the id of the rule which the file must break. "
            + "Correct the id; contracts explain lists them all.",
            ExampleFiles.Trees(
                [(ExampleFiles.ContractPath, Contract), ("fixtures/orders/invalid/no-status.DC104.json", "{}")],
                [(ExampleFiles.ContractPath, Contract), ("fixtures/orders/invalid/no-status.DC1004.json", "{}")])),
        new(
            PatternMatchesNothing,
            "A path or wildcard pattern that was given for contracts or fixtures matches no file. "
            + "It is most often a typing error or a moved folder, and everything that it should have covered would silently go unchecked. "
            + "Correct the pattern, or remove it. A default pattern is reported where its folder exists and holds no such file.",
            null,
            RuleOrigin.Build),
        new(
            InvalidConfiguration,
            "A property, an item's metadata or an option has an invalid value. "
            + "Falling back to the default would not check what was asked for. "
            + "Use one of the values that the message lists.",
            null,
            RuleOrigin.Build),
        new(
            UnsupportedMSBuild,
            "The MSBuild that runs the build can't load the task of this package, which needs .NET 10. "
            + "The contracts can't be checked, and a build that skips its checks must not look green. "
            + "Build with the .NET SDK 10 or later, or with a Visual Studio that can run .NET tasks, or turn the check off for this build.",
            null,
            RuleOrigin.Build),
        new(
            NothingToCheck,
            "The check is on, but there is neither a contract nor a fixture, or a file of records (one JSON document a line) has no "
                + "records. "
            + "A contract is expected as contracts/<name>/<name>.schema.json beside the project or in the nearest contracts folder above "
            + "it, fixtures as fixtures/<name>/*.json, *.ndjson or *.jsonl. "
            + "Add a contract, correct the folder, or turn the check off for this project.",
            null,
            RuleOrigin.Build),
        new(
            InternalFault,
            "The program itself failed while it worked on this file. That is a defect of DataContracts and not of the file; the other "
                + "files were checked. "
            + "Nothing is known about this one, so it is an error. "
            + "Report the message with its version and, where you can, the file; until it is fixed, take the file out of what is checked.",
            null,
            RuleOrigin.Build),
        new(
            MoreFindings,
            "The file has more findings than are listed, and this line says how many more. It is as severe as the most severe of them, and "
                + "all of them count. "
            + "A limit keeps one broken file from filling the log. "
            + "Fix what is listed and check again, or raise the limit: DataContractsMaxFindings in a project, --max-findings of the "
            + "command; 0 lists all.",
            null,
            RuleOrigin.Build),
        new(
            UnknownProperty,
            "The project, Directory.Build.props, Directory.Build.targets or the command line sets a property that does not exist and whose "
            + "name is nearly that of one that does. MSBuild ignores it, so the setting has no effect. "
            + "Correct the name.",
            null,
            RuleOrigin.Build),
    ];
}
