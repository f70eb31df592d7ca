using System.Collections.Immutable;
using System.Text;

namespace DataContracts.Rules;

/// <summary>Puts the files of an example together. Most examples are one contract and one fixture, of which one is fixed.</summary>
internal static class ExampleFiles
{
    public const string ContractPath = "contracts/orders/orders.schema.json";

    public const string FixturePath = "fixtures/orders/order.json";

    /// <summary>A contract, and a fixture that is wrong and then fixed.</summary>
    public static RuleExample Fixture(string contract, string failing, string passing) =>
        Trees([(ContractPath, contract), (FixturePath, failing)], [(ContractPath, contract), (FixturePath, passing)]);

    /// <summary>A contract that is wrong and then fixed, and a fixture of it.</summary>
    public static RuleExample Contract(string failing, string passing, string fixture) =>
        Trees([(ContractPath, failing), (FixturePath, fixture)], [(ContractPath, passing), (FixturePath, fixture)]);

    /// <summary>Any files.</summary>
    public static RuleExample Trees((string Path, string Content)[] failing, (string Path, string Content)[] passing) =>
        new(Tree(failing), Tree(passing));

    /// <summary>A contract with a complete header.</summary>
    public static string Versioned(string version, string schema, string header = "", string expected = "One document an order.") =>
        $$"""
        {
          "x-contract": {
            "name": "orders", "version": "{{version}}", "owner": "checkout",{{header}}
            "expected": "{{expected}}", "rollback": "Deploy the release before."
          },
          {{schema}}
        }
        """;

    public static (string Path, string Content) Published(string version, string content) =>
        ($"contracts/orders/published/{version}.schema.json", content);

    /// <summary>The seal of published versions.</summary>
    public static (string Path, string Content) Sealed(params (string Version, string Content)[] published) =>
        ("contracts/orders/published/seal", string.Join('\n', published.Select(version => $"{version.Version} {HashOf(version.Content)}")));

    private static string HashOf(string content) =>
        Seal.HashOf(SourceDocument.Parse(Encoding.UTF8.GetBytes(content), "", maxDepth: 64, out _)!);

    private static ImmutableSortedDictionary<string, string> Tree((string Path, string Content)[] files) =>
        files.ToImmutableSortedDictionary(file => file.Path, file => file.Content + "\n", StringComparer.Ordinal);
}
