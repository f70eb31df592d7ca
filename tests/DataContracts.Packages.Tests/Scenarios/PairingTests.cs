using DataContracts.Packages.Tests.Harness;

namespace DataContracts.Packages.Tests.Scenarios;

[Collection(PackageTests.Name)]
public sealed class PairingTests(PackageFixture package)
{
    [Fact]
    public void Contract_of_a_fixture_can_be_set_by_metadata()
    {
        var project = package.CreateProject().WithOrders()
            .Define("""<ItemGroup><DataFixture Include="samples/*.json" Contract="orders" /></ItemGroup>""")
            .Write("samples/late.json", Orders.Misspelt);

        Assert.Equal([project.Finding("samples/late.json", Orders.MisspeltFinding)], project.Build().Fails().Findings);
    }

    [Fact]
    public void Contract_of_a_fixture_can_be_set_by_its_schema_member()
    {
        var project = package.CreateProject().WithOrders().Write("fixtures/mixed/late.json", """
            { "$schema": "../../contracts/orders/orders.schema.json",
              "id": 1, "status": "new" }
            """);

        Assert.Equal(["error DC1005"], project.Build().Fails().Rules);
    }

    [Fact]
    public void Invalid_fixture_must_violate_the_rule_in_its_file_name()
    {
        var project = package.CreateProject().WithOrders()
            .Write("fixtures/orders/invalid/broken.json", Orders.Misspelt)
            .Write("fixtures/orders/invalid/misspelt.DC1005.json", Orders.Misspelt);
        Assert.Empty(project.Build().Succeeds().Rules);

        var build = project
            .Write("fixtures/orders/invalid/fine.json", Orders.Valid)
            .Write("fixtures/orders/invalid/other.DC1002.json", Orders.Misspelt)
            .Write("fixtures/orders/invalid/unknown.DC1999.json", Orders.Misspelt)
            .Build();

        Assert.Equal(["error DC0022", "error DC1030", "error DC1031"], build.Fails().Rules);
    }

    [Fact]
    public void Fixture_without_a_contract_is_an_error()
    {
        var project = package.CreateProject().WithOrders().Write("fixtures/odrers/one.json", Orders.Valid);

        var finding = Assert.Single(project.Build().Fails().Findings);

        Assert.StartsWith(project.Finding("fixtures/odrers/one.json", "(1,1): error DC0020: "), finding, StringComparison.Ordinal);
        Assert.EndsWith("did you mean 'orders'?", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contract_without_a_fixture_is_a_warning_at_the_contract()
    {
        var project = package.CreateProject().Write(Orders.ContractPath, Orders.Contract);

        var finding = Assert.Single(project.Build().Succeeds().Findings);

        Assert.StartsWith(project.Finding(Orders.ContractPath, "(3,3): warning DC2001: "), finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Contract_in_a_parent_folder_is_shared()
    {
        var root = package.CreateFolder();
        var project = package.CreateProject(Directory.CreateDirectory(Path.Combine(root, "src", "Shop")).FullName)
            .Write("../../contracts/orders/orders.schema.json", Orders.Contract)
            .Write("../../contracts/parcels/parcels.schema.json", Orders.With("parcels", "\"type\": \"object\""))
            .Write("../../contracts/orders/published/1.0.0.schema.json", "{ not json")
            .Write("fixtures/orders/late.json", Orders.Misspelt);

        var findings = project.Build().Fails().Findings;

        Assert.Equal(2, findings.Count);
        Assert.Contains("published/1.0.0.schema.json(1,3): error DC3013: ", findings[0], StringComparison.Ordinal);
        Assert.EndsWith("[orders 1.3.0, ../../contracts/orders/orders.schema.json(11,3)]", findings[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_above_the_repository_are_ignored()
    {
        var root = package.CreateFolder();
        _ = Directory.CreateDirectory(Path.Combine(root, "inner", ".git"));
        var project = package.CreateProject(Directory.CreateDirectory(Path.Combine(root, "inner", "Shop")).FullName)
            .Write("../../contracts/orders/orders.schema.json", "{ not json");

        Assert.Equal(["warning DC0026"], project.Build().Succeeds().Rules);
    }
}
