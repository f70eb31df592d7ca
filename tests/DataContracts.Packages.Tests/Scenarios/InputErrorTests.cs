using DataContracts.Packages.Tests.Harness;

namespace DataContracts.Packages.Tests.Scenarios;

[Collection(PackageTests.Name)]
public sealed class InputErrorTests(PackageFixture package)
{
    [Fact]
    public void Project_with_nothing_to_check_gets_a_warning()
    {
        var project = package.CreateProject();

        Assert.StartsWith(
            $"{project.File}(1,1): warning DC0026: ", Assert.Single(project.Build().Succeeds().Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Glob_of_the_project_without_matches_is_an_error()
    {
        var project = package.CreateProject().WithOrders();

        var build = project.Build("-p:DataContractsFixtureGlob=sampels/**/*.json");

        Assert.Contains(
            $"{project.File}(1,1): error DC0023: 'sampels/**/*.json' matches no file, so it adds no DataFixture; set the property "
                + "DataContractsFixtureGlob to where the files are", build.Fails().Findings);
    }

    [Fact]
    public void Default_folder_without_a_matching_file_is_an_error()
    {
        var project = package.CreateProject().Write("contracts/orders/orders.json", "{}").Write("fixtures/orders/one.yaml", "");

        Assert.Equal(2, project.Build().Fails().Findings.Count(finding => finding.Contains("error DC0023", StringComparison.Ordinal)));
    }

    [Fact]
    public void Item_without_a_file_is_an_error()
    {
        var project = package.CreateProject().WithOrders().Define("""
            <ItemGroup>
              <DataContract Include="contracts/gone.schema.json" />
              <DataFixture Include="fixtures/orders;fixtures/orders/gone.json" />
            </ItemGroup>
            """);

        var build = project.Build().Fails();

        Assert.Equal(
            [
                project.Finding("contracts/gone.schema.json", "(1,1): error DC0001: the file can't be read: it does not exist"),
                project.Finding("fixtures/orders", "(1,1): error DC0001: the file can't be read: it is a folder"),
                project.Finding("fixtures/orders/gone.json", "(1,1): error DC0001: the file can't be read: it does not exist"),
            ],
            build.Findings);
    }

    [Fact]
    public void Invalid_JSON_is_an_error_at_its_position()
    {
        var project = package.CreateProject().WithOrders("{\n  \"id\": 1,\n}")
            .Write("fixtures/orders/latin1.json", [(byte)'"', 0xE9, (byte)'"']);

        var build = project.Build().Fails();

        Assert.Equal(2, build.Findings.Count);
        Assert.StartsWith(
            project.Finding("fixtures/orders/first.json", "(3,1): error DC0002: "), build.Findings[0], StringComparison.Ordinal);
        Assert.StartsWith(
            project.Finding("fixtures/orders/latin1.json", "(1,2): error DC0003: "), build.Findings[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Unresolvable_reference_is_an_error_at_its_position()
    {
        var project = package.CreateProject().WithOrders()
            .Write("contracts/prices/prices.schema.json", "{\n  \"$ref\": \"../shared/money.json\"\n}")
            .Write("fixtures/prices/one.json", "12");

        Assert.StartsWith(
            project.Finding("contracts/prices/prices.schema.json", "(2,"),
            Assert.Single(project.Build().Fails().Findings),
            StringComparison.Ordinal);
        Assert.Equal(["error DC0011"], project.Build().Fails().Rules);
    }

    [Fact]
    public void Default_items_can_be_disabled()
    {
        var project = package.CreateProject().WithOrders(Orders.Misspelt);

        Assert.Equal(
            ["warning DC0026"],
            project.Build("-p:EnableDefaultDataContractItems=false", "-p:EnableDefaultDataFixtureItems=false").Succeeds().Rules);
    }

    [Fact]
    public void Older_MSBuild_is_reported_with_the_required_version()
    {
        var project = package.CreateProject().WithOrders(Orders.Misspelt);

        Assert.Equal(["error DC0025"], project.Build("-t:CheckContracts", "-p:_DataContractsHostIsSupported=false").Fails().Rules);
    }
}
