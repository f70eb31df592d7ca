namespace DataContracts.Tests.Checking;

/// <summary>Which contract a fixture belongs to.</summary>
public sealed class PairingTests
{
    private const string Orders = """{ "required": ["order"] }""";
    private const string Invoices = """{ "$id": "https://example.org/invoices", "required": ["invoice"] }""";

    [Theory]
    [InlineData("fixtures/orders/a.json", "orders")]
    [InlineData("fixtures/orders/eu/big/a.json", "orders")]
    [InlineData("fixtures/orders/1.2.0/a.json", "orders")]
    [InlineData("fixtures/orders/2.0.0-beta.1/a.json", "orders")]
    [InlineData("fixtures/invoices/orders/a.json", "orders")]
    [InlineData("fixtures/orders/invoices/a.json", "invoices")]
    [InlineData("contracts/orders/a.json", "orders")]
    public void Nearest_folder_with_the_name_of_a_contract_determines_the_contract(string path, string contract) =>
        Assert.Equal(contract, ContractOf(path, "{}"));

    [Theory]
    [InlineData("https://example.org/invoices")]
    [InlineData("https://example.org/invoices#")]
    [InlineData("invoices")]
    [InlineData("../../contracts/invoices/invoices.schema.json")]
    public void Schema_named_in_the_document_takes_precedence_over_the_folder(string schema) =>
        Assert.Equal("invoices", ContractOf("fixtures/orders/a.json", $$"""{ "$schema": "{{schema}}" }"""));

    [Theory]
    [InlineData("\"https://json-schema.org/draft/2020-12/schema\"")]
    [InlineData("\"../../contracts/orders/other.schema.json\"")]
    [InlineData("\"\\u0000\"")]
    [InlineData("\"\"")]
    [InlineData("42")]
    public void Schema_member_that_does_not_name_a_contract_is_ignored(string schema) =>
        Assert.Equal("orders", ContractOf("fixtures/orders/a.json", $$"""{ "$schema": {{schema}} }"""));

    [Theory]
    [InlineData("invoices")]
    [InlineData("../../contracts/invoices/invoices.schema.json")]
    public void Contract_named_in_the_request_takes_precedence(string contract) =>
        Assert.Equal("invoices", ContractOf("fixtures/orders/a.json", """{ "$schema": "orders" }""", contract));

    [Fact]
    public void Contract_name_comes_from_its_header_or_its_file_name()
    {
        using var workspace = new TestWorkspace()
            .Contract("contracts/sales/v1.schema.json",
                """{ "x-contract": { "name": "orders", "version": "1.3.0", "owner": "sales", "expected": "One document an order.","""
                    + """ "rollback": "Deploy the release before." }, "required": ["order"] }""")
            .Contract("contracts/Rechnungen.schema.json", "true")
            .Fixture("fixtures/orders/a.json", "{}");
        var result = workspace.Run();
        Assert.Equal(["orders", "Rechnungen"], result.Contracts.Select(contract => contract.Name));
        var violation = Assert.Single(result.Diagnostics);
        Assert.Equal(("DC1004", "orders", "1.3.0"), (violation.RuleId, violation.Contract?.Name, violation.Contract?.Version));
    }

    [Fact]
    public void Folder_above_the_contract_does_not_name_it()
    {
        using var workspace = new TestWorkspace()
            .Contract("orders/contracts/orders/orders.schema.json", Orders)
            .Fixture("orders/fixtures/other/a.json", "{}");
        Assert.Equal(["orders/fixtures/other/a.json DC1004"], workspace.Rules());

        using var deeper = new TestWorkspace()
            .Contract("orders/repository/contracts/orders/orders.schema.json", Orders)
            .Fixture("orders/repository/fixtures/other/a.json", "{}");
        Assert.Equal(["orders/repository/fixtures/other/a.json DC0020"], deeper.Rules());
    }

    [Fact]
    public void Misspelled_folder_is_reported_with_a_suggestion()
    {
        using var workspace = new TestWorkspace()
            .Contract("orders", Orders)
            .Contract("invoices", Invoices)
            .Fixture("fixtures/oders/eu/a.json", "{}");
        Assert.Equal(
            ["fixtures/oders/eu/a.json(1,1) DC0020: this fixture belongs to no contract: no folder above it has a contract's name, and no "
                + "'$schema' in it names one; did you mean 'orders'?"],
            workspace.Lines());
    }

    [Fact]
    public void Unknown_contract_in_the_request_is_an_error_even_if_the_folder_matches_one()
    {
        using var workspace = new TestWorkspace().Contract("orders", Orders).Contract("invoices", Invoices)
            .Fixture("fixtures/orders/a.json", "{}", "shipments").Fixture("fixtures/orders/b.json", "{}", "invoces");
        Assert.Equal(
            [
                "fixtures/orders/a.json(1,1) DC0020: there is no contract 'shipments'; the contracts are 'invoices', 'orders'",
                "fixtures/orders/b.json(1,1) DC0020: there is no contract 'invoces'; did you mean 'invoices'?",
            ],
            workspace.Lines());
    }

    [Fact]
    public void Fixtures_without_any_contract_are_errors()
    {
        using var workspace = new TestWorkspace().Fixture("fixtures/orders/a.json", "{}");
        Assert.EndsWith("; there are no contracts", Assert.Single(workspace.Lines()), StringComparison.Ordinal);
        var fixture = Assert.Single(workspace.Run().Fixtures);
        Assert.Equal((null, false), (fixture.ContractPath, fixture.IsClean));
    }

    private static string? ContractOf(string path, string content, string? contract = null)
    {
        using var workspace = new TestWorkspace()
            .Contract("orders", Orders)
            .Contract("invoices", Invoices)
            .Fixture(path, content, contract);
        var result = workspace.Run();
        var found = Assert.Single(result.Fixtures).ContractPath;
        return result.Contracts.SingleOrDefault(candidate => candidate.Path == found)?.Name;
    }
}
