using DataContracts.Packages.Tests.Harness;

namespace DataContracts.Packages.Tests.Scenarios;

[Collection(PackageTests.Name)]
public sealed class OddPathTests(PackageFixture package)
{
    [Theory]
    [InlineData("with space")]
    [InlineData("größe 価格 é")]
    [InlineData("a@b 5% c")]
    [InlineData("semi;colon")]
    [InlineData("it's (1) $(x) {0}")]
    public void A_path_may_hold_what_MSBuild_gives_a_meaning(string name)
    {
        var project = package.CreateProject(package.CreateFolder(name)).WithOrders()
            .Write($"fixtures/orders/{name} %41.json", Orders.Misspelt);

        // The public target: the compiler has limits of its own for such paths.
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
