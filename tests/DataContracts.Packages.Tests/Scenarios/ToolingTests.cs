using DataContracts.Packages.Tests.Harness;
using DataContracts.Tests;

namespace DataContracts.Packages.Tests.Scenarios;

/// <summary>Other commands of the SDK on a project that uses the package.</summary>
[Collection(PackageTests.Name)]
public sealed class ToolingTests(PackageFixture package)
{
    [Fact]
    public void Binary_log_has_the_findings_of_the_build()
    {
        var project = package.CreateProject().WithOrders(Orders.Misspelt);

        var build = project.Build("-t:CheckContracts", "-bl:build.binlog").Fails();

        Assert.Equal([project.Finding("fixtures/orders/first.json", Orders.MisspeltFinding)], build.Findings);
        Assert.Equal(build.Findings, project.Run("msbuild", "build.binlog", "-nologo").Findings);
    }

    [Fact]
    public void Contracts_and_fixtures_are_watched()
    {
        var project = package.CreateProject().WithOrders().Write("fixtures/orders/more.ndjson", "");

        var watched = project.Run("msbuild", project.File, "-getItem:Watch").Succeeds().Text;

        Assert.All(
            [Orders.ContractPath, "fixtures/orders/first.json", "fixtures/orders/more.ndjson"],
            path => Assert.Contains($"\"Identity\": \"{path}\"", watched, StringComparison.Ordinal));
    }

    [SlowFact]
    public void Formatting_succeeds_and_changes_neither_contracts_nor_fixtures()
    {
        var project = package.CreateProject().WithOrders(Orders.Misspelt).Write("Shop.cs", "class  Shop { }\n");

        _ = project.Run("format", project.File, "--no-restore").Succeeds();

        string Text(string path) => File.ReadAllText(Path.Combine(project.Folder, path));
        Assert.Equal("class Shop { }\n", Text("Shop.cs"));
        Assert.Equal(Orders.Contract, Text(Orders.ContractPath));
        Assert.Equal(Orders.Misspelt, Text("fixtures/orders/first.json"));
    }
}
