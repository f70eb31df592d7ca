namespace DataContracts.Tests.Checking;

/// <summary>Findings about contracts.</summary>
public sealed class ContractTests
{
    [Fact]
    public void Contracts_with_the_same_name_are_both_reported_and_their_fixtures_not_checked()
    {
        using var workspace = new TestWorkspace()
            .Contract("contracts/a/orders.schema.json", """{ "required": ["id"] }""", needsFixtures: true)
            .Contract("contracts/b/b.schema.json",
                "{\n  \"x-contract\": { \"name\": \"orders\", \"version\": \"1.0.0\", \"owner\": \"sales\", \"expected\": \"One document "
                    + "an order.\", \"rollback\": \"Deploy the release before.\" }\n}", needsFixtures: true)
            .Fixture("fixtures/orders/a.json", "{}");
        Assert.Equal(
            [
                "contracts/a/orders.schema.json(1,1) DC0021: the name 'orders' belongs to another contract too: ../b/b.schema.json",
                "contracts/b/b.schema.json(2,27) DC0021: the name 'orders' belongs to another contract too: ../a/orders.schema.json",
            ],
            workspace.Lines());
        Assert.False(Assert.Single(workspace.Run().Fixtures).IsClean);
    }

    [Fact]
    public void Contract_listed_twice_is_checked_once()
    {
        using var workspace = new TestWorkspace().Contract("orders", "{}").Contract("orders", "{}").Fixture("fixtures/orders/a.json", "{}");
        Assert.Empty(workspace.Lines());
        Assert.Equal(2, workspace.Run().Contracts.Length);
    }

    [Fact]
    public void A_contract_without_a_fixture_is_a_warning_at_its_header()
    {
        using var workspace = new TestWorkspace()
            .Contract("orders",
                "{\n  \"x-contract\": { \"name\": \"sales\", \"version\": \"1.0.0\", \"owner\": \"sales\", \"expected\": \"One document an "
                    + "order.\", \"rollback\": \"Deploy the release before.\" }\n}", needsFixtures: true)
            .Contract("invoices", "true", needsFixtures: true)
            .Contract("shared", "true", needsFixtures: false);
        Assert.Equal(
            [
                "contracts/invoices/invoices.schema.json(1,1) DC2001: no fixture belongs to contract 'invoices', so nothing shows that it "
                    + "allows what it should; add one as fixtures/invoices/<any name>.json",
                "contracts/orders/orders.schema.json(2,3) DC2001: no fixture belongs to contract 'sales', so nothing shows that it allows "
                    + "what it should; add one as fixtures/sales/<any name>.json",
            ],
            workspace.Lines());
        Assert.All(workspace.Run().Diagnostics, found => Assert.Equal(Severity.Warning, found.Severity));
    }

    [Fact]
    public void Schema_that_only_others_refer_to_needs_no_fixture()
    {
        const string Header = "\"x-contract\": { \"version\": \"1.0.0\", \"owner\": \"sales\", \"expected\": \"x\", \"rollback\": \"y\" }";
        using var workspace = new TestWorkspace()
            .Contract("orders", """{ "properties": { "to": { "$ref": "../address/address.schema.json" } } }""", needsFixtures: true)
            .Contract("address", """{ "$ref": "../country/country.schema.json" }""", needsFixtures: true)
            .Contract("country", $"{{ {Header} }}", needsFixtures: true)
            .Fixture("fixtures/orders/a.json", "{}");
        Assert.Equal(
            ["contracts/country/country.schema.json DC2001", "contracts/orders/orders.schema.json DC2002"], workspace.Rules());
    }

    [Fact]
    public void Invalid_contract_is_reported_once_and_not_at_its_fixtures()
    {
        using var workspace = new TestWorkspace().Contract("orders", """{ "type": "text" }""", needsFixtures: true)
            .Fixture("fixtures/orders/a.json", "{}").Fixture("fixtures/orders/b.json", "{");
        Assert.Equal(["contracts/orders/orders.schema.json DC0012", "fixtures/orders/b.json DC0002"], workspace.Rules());
        Assert.All(workspace.Run().Fixtures, fixture => Assert.False(fixture.IsClean));
    }

    [Theory]
    [InlineData("""{ "x-contract": "orders" }""", 17, "'x-contract': expected object, found string \"orders\"")]
    [InlineData("""{ "x-contract": { "name": 5 } }""", 27, "'x-contract.name': expected string, found integer 5")]
    [InlineData("""{ "x-contract": { "name": "" } }""", 27,
        "'x-contract.name': string \"\" has 0 characters, expected at least 1")]
    [InlineData("""{ "x-contract": { "version": 1.3 } }""", 30, "'x-contract.version': expected string, found number 1.3")]
    [InlineData("""{ "x-contract": { "rolback": "undo" } }""", 19,
        "'x-contract.rolback': 'rolback' is not a property of this object; did you mean 'rollback'?")]
    [InlineData("""{ "x-contract": { "role": "reads" } }""", 27,
        "'x-contract.role': \"reads\" is not one of \"accepts\", \"both\", \"produces\"")]
    [InlineData("""{ "x-contract": { "undecided": { "1.0.0": "yes" } } }""", 43,
        "'x-contract.undecided.1.0.0': expected \"compatible\", found \"yes\"")]
    public void Malformed_header_is_an_error_at_its_position(string content, int column, string message)
    {
        using var workspace = new TestWorkspace().Contract("orders", content);
        Assert.Equal($"contracts/orders/orders.schema.json(1,{column}) DC0012: {message}", Assert.Single(workspace.Lines()));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("{}")]
    public void Schema_without_a_header_is_a_contract(string content)
    {
        using var workspace = new TestWorkspace().Contract("orders", content).Fixture("fixtures/orders/a.json", "{}");
        Assert.Empty(workspace.Lines());
    }

    [Fact]
    public void Contract_is_listed_before_the_files_it_references()
    {
        using var workspace = new TestWorkspace()
            .Contract("orders", """{ "properties": { "a": { "$ref": "../shared/z.json" }, "b": { "$ref": "../a/a.json" } } }""")
            .File("contracts/shared/z.json", "true")
            .File("contracts/a/a.json", "true");
        Assert.Equal(
            ["contracts/orders/orders.schema.json", "contracts/a/a.json", "contracts/shared/z.json"],
            Assert.Single(workspace.Run().Contracts).SourceFiles.Select(workspace.Folder.Shorten));
    }

    [Fact]
    public void Invalid_shared_file_is_reported_once_and_at_each_reference()
    {
        using var workspace = new TestWorkspace()
            .Contract(
                "orders",
                """{ "properties": { "a": { "$ref": "../shared/money.json" }, "b": { "$ref": "../shared/money.json#/$defs/c" } } }""")
            .Contract("invoices", """{ "$ref": "../shared/money.json" }""")
            .File("contracts/shared/money.json", "{ \"type\" }");
        Assert.Equal(
            [
                "contracts/invoices/invoices.schema.json(1,11) DC0011: '../shared/money.json' leads nowhere: '../shared/money.json' can't "
                    + "be used, see there",
                "contracts/orders/orders.schema.json(1,34) DC0011: '../shared/money.json' leads nowhere: '../shared/money.json' can't be "
                    + "used, see there",
                "contracts/orders/orders.schema.json(1,75) DC0011: '../shared/money.json#/$defs/c' leads nowhere: '../shared/money.json' "
                    + "can't be used, see there",
                "contracts/shared/money.json(1,10) DC0002: ':' is expected after the property name, found '}'",
            ],
            workspace.Lines());
    }

    [Fact]
    public void Referenced_file_is_read_as_strictly_as_the_contract()
    {
        using var workspace = new TestWorkspace()
            .Contract("orders", """{ "$ref": "../shared/money.json" }""")
            .File("contracts/shared/money.json", """{ "type": "string", "type": "number" }""");
        Assert.Equal(["contracts/shared/money.json DC0004"], workspace.Rules());
    }

    [Fact]
    public void Contract_root_is_the_contracts_folder_above_or_the_folder_of_the_contract_unless_specified()
    {
        const string Shared = """{ "$ref": "../shared/money.json" }""";
        using var inside = new TestWorkspace().Contract("orders", Shared).File("contracts/shared/money.json", "true");
        Assert.Empty(inside.Lines());

        using var outside = new TestWorkspace()
            .Contract("schemas/orders/orders.schema.json", Shared)
            .File("schemas/shared/money.json", "true");
        Assert.Equal(["schemas/orders/orders.schema.json DC0017"], outside.Rules());

        using var folder = new TemporaryFolder();
        var contract = folder.Write("schemas/orders/orders.schema.json", Shared);
        folder.Write("schemas/shared/money.json", "true");
        var options = new CheckOptions { ContractRoots = [folder["schemas"]] };
        Assert.Empty(ContractChecker.Run(new CheckRequest([new ContractFile(contract, NeedsFixtures: false)], [], options)).Diagnostics);
    }
}
