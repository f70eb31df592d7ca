using System.Collections.Immutable;

namespace DataContracts.Rules;

/// <summary>Puts the files of an example together. Most examples are one contract and one fixture, of which one is mended.</summary>
internal static class ExampleFiles
{
    public const string ContractPath = "contracts/orders/orders.schema.json";

    public const string FixturePath = "fixtures/orders/order.json";

    /// <summary>A contract, and a fixture that is wrong and then mended.</summary>
    public static RuleExample Fixture(string contract, string failing, string passing) =>
        Trees([(ContractPath, contract), (FixturePath, failing)], [(ContractPath, contract), (FixturePath, passing)]);

    /// <summary>A contract that is wrong and then mended, and a fixture of it.</summary>
    public static RuleExample Contract(string failing, string passing, string fixture) =>
        Trees([(ContractPath, failing), (FixturePath, fixture)], [(ContractPath, passing), (FixturePath, fixture)]);

    /// <summary>Any files.</summary>
    public static RuleExample Trees((string Path, string Content)[] failing, (string Path, string Content)[] passing) =>
        new(Tree(failing), Tree(passing));

    private static ImmutableSortedDictionary<string, string> Tree((string Path, string Content)[] files) =>
        files.ToImmutableSortedDictionary(file => file.Path, file => file.Content + "\n", StringComparer.Ordinal);
}
