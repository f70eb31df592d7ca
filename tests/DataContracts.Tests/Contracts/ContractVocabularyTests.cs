namespace DataContracts.Tests.Contracts;

/// <summary>The meta-schema of x-contract is itself a contract of this repository and is checked like any other.</summary>
public sealed class ContractVocabularyTests
{
    private static readonly string s_contract = Path.Combine(AppContext.BaseDirectory, "contracts", "x-contract", "x-contract.schema.json");

    [Fact]
    public void Contract_of_the_JSON_report_is_valid_and_covered_by_fixtures()
    {
        var fixtures = Directory.GetFiles(
            Path.Combine(AppContext.BaseDirectory, "fixtures", "x-contract"), "*.json", SearchOption.AllDirectories);
        var result = ContractChecker.Run(
            new CheckRequest([new ContractFile(s_contract)], [.. fixtures.Select(path => new FixtureFile(path))], new CheckOptions()));
        Assert.Empty(result.Diagnostics);
        Assert.True(result.Fixtures.Length >= 8);
        Assert.All(result.Fixtures, fixture => Assert.True(fixture.IsClean, fixture.Path));
    }

    [Fact]
    public void Dialect_may_require_the_contract_vocabulary()
    {
        using var folder = new TemporaryFolder();
        folder.Write("contracts/meta.json", """
            { "$id": "https://example.com/meta", "$schema": "https://json-schema.org/draft/2020-12/schema",
              "$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/core": true,
                "https://json-schema.org/draft/2020-12/vocab/validation": true, "urn:data-contracts:vocab:x-contract": true } }
            """);
        var contract = folder.Write("contracts/orders.schema.json", """{ "$schema": "https://example.com/meta", "type": "object" }""");
        Assert.Empty(
            ContractChecker.Run(new CheckRequest([new ContractFile(contract, NeedsFixtures: false)], [], new CheckOptions())).Diagnostics);
    }
}
