using DataContracts.Packages.Tests.Harness;
using DataContracts.Tests;

namespace DataContracts.Packages.Tests.Scenarios;

[Collection(PackageTests.Name)]
public sealed class StoppedBuildTests(PackageFixture package)
{
    [SlowTheory]
    [InlineData("pack", "net10.0")]
    [InlineData("pack", "net10.0;net9.0")]
    [InlineData("publish", "net10.0")]
    public void Invalid_fixture_leaves_no_package_and_no_output(string command, string targetFrameworks)
    {
        var project = package.CreateProject(targetFrameworks: targetFrameworks).WithOrders(Orders.Misspelt);

        var build = project.Run(command, project.File, "--no-restore", "-nologo").Fails();

        Assert.Equal([project.Finding("fixtures/orders/first.json", Orders.MisspeltFinding)], build.Findings);
        Assert.DoesNotContain("error MSB", build.Text, StringComparison.Ordinal);
        Assert.Equal([], OutputFiles(project));
    }

    [Fact]
    public void Single_target_framework_without_a_check_of_its_own_is_stopped_too()
    {
        var project = package.CreateProject(targetFrameworks: "net10.0;net9.0").WithOrders(Orders.Misspelt);

        var build = project.Build("-f", "net9.0").Fails();

        Assert.Equal([project.Finding("fixtures/orders/first.json", Orders.MisspeltFinding)], build.Findings);
        Assert.DoesNotContain("error MSB", build.Text, StringComparison.Ordinal);
        Assert.Equal([], OutputFiles(project));
    }

    [SlowTheory]
    [InlineData("")]
    [InlineData("-p:_DataContractsForceTaskHost=true")]
    public void Corrected_fixture_lets_the_build_go_on(string property)
    {
        var project = package.CreateProject().WithOrders(Orders.Misspelt);
        string[] arguments = property.Length == 0 ? [] : [property];
        Assert.Equal(1, project.Build(arguments).Fails().Text.Split("    1 Error(s)").Length - 1);
        Assert.Equal([], OutputFiles(project));

        _ = project.WithOrders().Build(arguments).Succeeds();

        Assert.Contains("Shop.dll", OutputFiles(project));
    }

    private static IEnumerable<string> OutputFiles(ConsumerProject project)
    {
        var output = Path.Combine(project.Folder, "bin");
        return Directory.Exists(output)
            ? Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Select(path => Path.GetFileName(path))
            : [];
    }
}
