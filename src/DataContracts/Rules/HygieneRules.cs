using System.Collections.Immutable;

namespace DataContracts.Rules;

/// <summary>Contracts that work but lack something.</summary>
internal static class HygieneRules
{
    private const string Contract = """
        {
          "x-contract": { "name": "orders", "version": "1.0.0" },
          "type": "object"
        }
        """;

    public static ImmutableArray<RuleDescriptor> All { get; } =
    [
        new(
            "DC2001",
            "Contract without a fixture",
            Severity.Warning,
            "No fixture belongs to this contract, so nothing shows that it allows what it should. "
            + "A sample document is the quickest way for a reader to understand a contract, and catches a mistake in it at the next build. "
            + "Add one as fixtures/<contract's name>/<any name>.json.",
            ExampleFiles.Trees(
                [(ExampleFiles.ContractPath, Contract)],
                [(ExampleFiles.ContractPath, Contract), (ExampleFiles.FixturePath, "{}")])),
    ];
}
