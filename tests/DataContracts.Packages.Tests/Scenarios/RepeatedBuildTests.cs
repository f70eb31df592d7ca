using DataContracts.Packages.Tests.Harness;

namespace DataContracts.Packages.Tests.Scenarios;

[Collection(PackageTests.Name)]
public sealed class RepeatedBuildTests(PackageFixture package)
{
    [Fact]
    public void Error_is_reported_until_it_is_fixed()
    {
        var project = package.CreateProject().WithOrders(Orders.Misspelt);

        Assert.Equal(["error DC1005"], project.Build().Fails().Rules);
        Assert.Equal(["error DC1005"], project.Build().Fails().Rules);
        Assert.Empty(project.WithOrders().Build().Succeeds().Rules);
    }

    [Fact]
    public void Warning_is_reported_by_each_build()
    {
        var project = package.CreateProject().Write(Orders.ContractPath, Orders.Contract);

        Assert.Equal(["warning DC2001"], project.Build().Succeeds().Rules);
        Assert.Equal(["warning DC2001"], project.Build().Succeeds().Rules);
    }

    [Fact]
    public void Warning_promoted_to_an_error_on_the_command_line_also_fails_the_second_build()
    {
        var project = package.CreateProject().Write(Orders.ContractPath, Orders.Contract);

        Assert.Equal(["error DC2001"], project.Build("-warnaserror").Fails().Rules);
        Assert.Equal(["error DC2001"], project.Build("-warnaserror").Fails().Rules);
    }
}
