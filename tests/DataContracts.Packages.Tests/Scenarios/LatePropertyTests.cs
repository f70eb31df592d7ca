using DataContracts.Packages.Tests.Harness;
using DataContracts.Tests;

namespace DataContracts.Packages.Tests.Scenarios;

/// <summary>Directory.Build.targets is imported after the files of the package.</summary>
[Collection(PackageTests.Name)]
public sealed class LatePropertyTests(PackageFixture package)
{
    [SlowTheory]
    [InlineData("EnableDefaultItems")]
    [InlineData("EnableDefaultDataContractItems")]
    [InlineData("EnableDefaultDataFixtureItems")]
    public void Default_items_can_be_switched_off(string property)
    {
        var project = package.CreateProject().WithOrders(Orders.Misspelt);
        Late(project, $"<{property}>false</{property}>");

        var build = project.Build("-t:CheckContracts");

        Assert.DoesNotContain("error DC1005", build.Rules);
    }

    [SlowTheory]
    [InlineData("EnableDefaultItems")]
    [InlineData("EnableDefaultDataContractItems")]
    public void Project_without_items_is_reported_with_the_property_that_switched_them_off(string property)
    {
        var project = package.CreateProject().Write(Orders.ContractPath, Orders.Contract);
        Late(project, $"<{property}>false</{property}>");

        Assert.Equal(
            [
                $"{project.File}(1,1): warning DC0026: there is nothing to check: the property {property} is false, so contracts and "
                + "fixtures are not found by themselves, and the project has no DataContract and no DataFixture items of its own",
            ],
            project.Build("-t:CheckContracts").Succeeds().Findings);
    }

    [Fact]
    public void Globs_can_be_set()
    {
        var project = package.CreateProject().Write("schemas/orders.schema.json", Orders.Contract)
            .Write("samples/orders/first.json", Orders.Misspelt);
        Late(project, """
            <DataContractsContractGlob>schemas/*.schema.json</DataContractsContractGlob>
            <DataContractsFixtureGlob>samples/**/*.json</DataContractsFixtureGlob>
            """);

        Assert.Equal(["error DC1005"], project.Build("-t:CheckContracts").Fails().Rules);
    }

    [Fact]
    public void Check_can_be_switched_off()
    {
        var project = package.CreateProject().WithOrders(Orders.Misspelt);
        Late(project, "<DataContractsCheck>false</DataContractsCheck>");

        Assert.Empty(project.Build().Succeeds().Rules);
    }

    private static void Late(ConsumerProject project, string properties) => project.Write("Directory.Build.targets", $"""
        <Project>
          <PropertyGroup>{properties}</PropertyGroup>
        </Project>
        """);
}
