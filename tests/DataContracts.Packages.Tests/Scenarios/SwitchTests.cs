using DataContracts.Packages.Tests.Harness;

namespace DataContracts.Packages.Tests.Scenarios;

[Collection(PackageTests.Name)]
public sealed class SwitchTests(PackageFixture package)
{
    [Fact]
    public void Check_can_be_disabled()
    {
        var project = package.CreateProject().WithOrders(Orders.Misspelt);

        Assert.Empty(project.BuildInDetail("-p:DataContractsCheck=false").Succeeds().Checks);
    }

    [Fact]
    public void Formats_are_asserted_unless_the_project_disables_them()
    {
        var project = package.CreateProject().WithOrders(Orders.WrongDate);

        Assert.Equal(["error DC1013"], project.Build().Fails().Rules);
        Assert.Empty(project.Build("-p:DataContractsAssertFormat=false").Succeeds().Rules);
    }

    [Fact]
    public void Default_dialect_can_be_set()
    {
        var project = package.CreateProject()
            .Write("contracts/pair/pair.schema.json", """{ "items": [{ "type": "string" }] }""")
            .Write("fixtures/pair/one.json", "[1]");

        Assert.Equal(
            ["error DC1001"], project.Build("-p:DataContractsDefaultDialect=http://json-schema.org/draft-07/schema").Fails().Rules);
    }

    [Fact]
    public void Nesting_beyond_the_configured_depth_is_an_error()
    {
        var project = package.CreateProject().Write("contracts/any/any.schema.json", "{}").Write("fixtures/any/deep.json", "[[[[]]]]");

        Assert.Empty(project.Build().Succeeds().Rules);
        Assert.Equal(["error DC0006"], project.Build("-p:DataContractsMaxDepth=3").Fails().Rules);
    }

    [Fact]
    public void Number_of_listed_findings_can_be_set()
    {
        var project = package.CreateProject()
            .Write("contracts/list/list.schema.json", """{ "items": { "type": "string" } }""")
            .Write("fixtures/list/many.json", "[1,2,3,4,5]");

        var build = project.Build("-p:DataContractsMaxFindings=2").Fails();
        Assert.Equal(["error DC0028", "error DC1001"], build.Rules);
        Assert.Contains("3 more findings in this file, from here on", build.Text, StringComparison.Ordinal);
        Assert.Equal(["error DC1001"], project.Build("-p:DataContractsMaxFindings=0").Fails().Rules);
    }
}
