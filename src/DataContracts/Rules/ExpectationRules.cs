using System.Collections.Immutable;

namespace DataContracts.Rules;

/// <summary>Fixtures below a folder named invalid that do not do what they are there for.</summary>
public static class ExpectationRules
{
    private const string Contract = """
        {
          "required": ["status"],
          "properties": { "status": { "enum": ["open", "shipped"] } }
        }
        """;

    /// <summary>DC1030: fixture that must be invalid is valid.</summary>
    public static Rule InvalidFixtureIsValid { get; } = new("DC1030", "Fixture that must be invalid is valid", Severity.Error);

    /// <summary>DC1031: fixture breaks another rule than expected.</summary>
    public static Rule OtherRuleBroken { get; } = new("DC1031", "Fixture breaks another rule than expected", Severity.Error);

    internal static ImmutableArray<RuleDescriptor> All { get; } =
    [
        new(
            InvalidFixtureIsValid,
            "The file is below a folder named invalid, so it must break its contract, but the contract allows it. "
            + "Either the contract lost a requirement that a consumer relied on, or the file belongs elsewhere. "
            + "Restore the requirement in the contract, or move the file out of the folder.",
            ExampleFiles.Trees(
                [(ExampleFiles.ContractPath, Contract), ("fixtures/orders/invalid/lost.json", """{ "status": "shipped" }""")],
                [(ExampleFiles.ContractPath, Contract), ("fixtures/orders/invalid/lost.json", """{ "status": "lost" }""")])),
        new(
            OtherRuleBroken,
            "The file is below a folder named invalid and names the rule that it must break (lost.DC1002.json), but it breaks others. "
            + "It is invalid for a reason other than the intended one, so it no longer shows what it was written for. "
            + "Fix the other mistakes in the file, or change the id in its name.",
            ExampleFiles.Trees(
                [(ExampleFiles.ContractPath, Contract), ("fixtures/orders/invalid/lost.DC1002.json", """{ "state": "lost" }""")],
                [(ExampleFiles.ContractPath, Contract), ("fixtures/orders/invalid/lost.DC1002.json", """{ "status": "lost" }""")])),
    ];
}
