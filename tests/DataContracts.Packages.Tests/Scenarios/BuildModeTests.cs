using DataContracts.Packages.Tests.Harness;

namespace DataContracts.Packages.Tests.Scenarios;

[Collection(PackageTests.Name)]
public sealed class BuildModeTests(PackageFixture package)
{
    private const string TwoFrameworks = "net10.0;net9.0";

    [Fact]
    public void Multi_targeting_project_is_checked_once()
    {
        var project = package.CreateProject(targetFrameworks: TwoFrameworks).WithOrders();

        Assert.Equal(["1 of 1"], project.BuildInDetail().Succeeds().Checks);
        Assert.Empty(project.BuildInDetail().Succeeds().Checks);
    }

    [Fact]
    public void Build_of_a_single_target_framework_is_checked()
    {
        var project = package.CreateProject(targetFrameworks: TwoFrameworks).WithOrders(Orders.Misspelt);

        Assert.Single(project.Build("-f", "net9.0").Fails().Findings);
        Assert.Single(project.Build("-t:CheckContracts").Fails().Findings);
    }

    [Fact]
    public void Projects_built_in_parallel_are_each_checked_once()
    {
        var root = package.CreateFolder();
        var projects = Enumerable.Range(0, 4)
            .Select(i => package.CreateProject(Directory.CreateDirectory(Path.Combine(root, $"Shop{i}")).FullName).WithOrders()).ToArray();
        _ = projects[2].Write("fixtures/orders/late.json", Orders.Misspelt);
        File.WriteAllText(Path.Combine(root, "all.proj"), """
            <Project>
              <Target Name="Build">
                <MSBuild Projects="Shop0/Shop.csproj;Shop1/Shop.csproj;Shop2/Shop.csproj;Shop3/Shop.csproj" BuildInParallel="true" />
              </Target>
            </Project>
            """);

        var build = DotNet.Run(root, ["msbuild", "all.proj", "-m", "-v:d", "-nologo"]).Fails();

        Assert.Equal(["1 of 1", "1 of 1", "1 of 1", "2 of 2"], build.Checks.Order(StringComparer.Ordinal));
        Assert.Equal([projects[2].Finding("fixtures/orders/late.json", Orders.MisspeltFinding)], build.Findings);
    }

    [Fact]
    public void Rebuild_checks_everything()
    {
        var project = package.CreateProject().WithOrders();
        _ = project.Build().Succeeds();

        Assert.Equal(["1 of 1"], project.BuildInDetail("--no-incremental").Succeeds().Checks);
    }

    [Fact]
    public void Clean_deletes_the_intermediate_files()
    {
        var project = package.CreateProject().WithOrders();
        _ = project.Build().Succeeds();
        Assert.NotEmpty(Directory.GetFiles(project.Intermediate, "datacontracts.*"));

        _ = project.Run("clean", project.File, "-nologo").Succeeds();

        Assert.Empty(Directory.GetFiles(project.Intermediate, "datacontracts.*"));
    }

    [Fact]
    public void Design_time_build_does_not_check()
    {
        var project = package.CreateProject().WithOrders(Orders.Misspelt);

        var build = project.Run(
            "msbuild",
            project.File,
            "-t:Compile",
            "-p:DesignTimeBuild=true",
            "-p:BuildingInsideVisualStudio=true",
            "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true",
            "-v:d");

        Assert.Empty(build.Succeeds().Checks);
        Assert.Empty(build.Rules);
    }
}
