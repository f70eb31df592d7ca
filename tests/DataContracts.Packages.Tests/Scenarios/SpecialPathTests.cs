using DataContracts.Packages.Tests.Harness;
using DataContracts.Tests;

namespace DataContracts.Packages.Tests.Scenarios;

[Collection(PackageTests.Name)]
public sealed class SpecialPathTests(PackageFixture package)
{
    [SlowTheory]
    [InlineData("with space")]
    [InlineData("größe 価格 é")]
    [InlineData("a@b 5% c")]
    [InlineData("semi;colon")]
    [InlineData("it's (1) $(x) {0}")]
    public void Path_may_contain_characters_that_are_special_to_MSBuild(string name)
    {
        var project = package.CreateProject(package.CreateFolder(name)).WithOrders()
            .Write($"fixtures/orders/{name} %41.json", Orders.Misspelt);

        // Runs only the public target, since the compiler has its own limits for such paths.
        var build = project.Build("-t:CheckContracts").Fails();

        Assert.Equal([project.Finding($"fixtures/orders/{name} %41.json", Orders.MisspeltFinding)], build.Findings);
        _ = project.Write($"fixtures/orders/{name} %41.json", Orders.Valid);
        Assert.Equal(["1 of 2"], project.BuildInDetail("-t:CheckContracts").Succeeds().Checks);
        Assert.Empty(project.BuildInDetail("-t:CheckContracts").Succeeds().Checks);
    }

    [Fact]
    public void Folder_whose_name_MSBuild_unescapes_wrongly_is_reported()
    {
        var project = package.CreateProject(package.CreateFolder("%41")).WithOrders(Orders.Misspelt);

        Assert.Equal(["error DC0023"], project.Build("-t:CheckContracts").Fails().Rules);
    }
}
