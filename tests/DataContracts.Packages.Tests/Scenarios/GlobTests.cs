using DataContracts.Packages.Tests.Harness;

namespace DataContracts.Packages.Tests.Scenarios;

[Collection(PackageTests.Name)]
public sealed class GlobTests(PackageFixture package)
{
    private const string Elsewhere =
        "<PropertyGroup><DataContractsContractGlob>schemas/**/*.schema.json</DataContractsContractGlob>"
        + "<DataContractsFixtureGlob>samples/**/*.json;samples/**/*.jsonl</DataContractsFixtureGlob></PropertyGroup>";

    [Fact]
    public void Contracts_and_fixtures_may_be_in_folders_of_any_name()
    {
        var project = Create();

        Assert.Equal(["2 of 2"], project.BuildInDetail().Succeeds().Checks);
        Assert.Empty(project.BuildInDetail().Succeeds().Checks);
    }

    [Fact]
    public void Invalid_file_added_by_a_glob_also_fails_the_second_build()
    {
        var project = Create();
        _ = project.Build().Succeeds();

        Assert.Equal(["error DC1005"], project.Write("samples/orders/late.json", Orders.Misspelt).Build().Fails().Rules);
        Assert.Equal(["error DC1005"], project.Build().Fails().Rules);
    }

    [Fact]
    public void Default_folders_are_ignored_if_the_project_sets_globs()
    {
        var project = Create().Write("contracts/broken.schema.json", "{").Write("fixtures/orders/late.json", Orders.Misspelt);

        Assert.Empty(project.Build().Succeeds().Rules);
    }

    [Fact]
    public void Published_versions_are_not_working_contracts_in_any_folder()
    {
        var project = Create().Write("schemas/orders/published/1.0.0.schema.json", "{ not json");

        Assert.StartsWith(
            project.Finding("schemas/orders/published/1.0.0.schema.json", "(1,3): error DC3013: "),
            Assert.Single(project.Build().Fails().Findings),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Changed_glob_is_detected()
    {
        var project = Create();
        _ = project.Build().Succeeds();

        Assert.Contains("error DC0023", project.Build("-p:DataContractsContractGlob=schemes/**/*.schema.json").Fails().Rules);
    }

    [Fact]
    public void Hidden_folders_are_not_searched()
    {
        var project = package.CreateProject().WithOrders()
            .Write("contracts/.old/broken.schema.json", "{")
            .Write("fixtures/orders/.ipynb_checkpoints/late.json", Orders.Misspelt);

        Assert.Equal(["1 of 1"], project.BuildInDetail().Succeeds().Checks);
    }

    private ConsumerProject Create() => package.CreateProject().Define(Elsewhere)
        .Write("schemas/orders/orders.schema.json", Orders.Contract)
        .Write("samples/orders/first.json", Orders.Valid)
        .Write("samples/orders/some.jsonl", """{"id":1,"status":"new"}""");
}
