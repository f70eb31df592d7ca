using DataContracts.Packages.Tests.Harness;

namespace DataContracts.Packages.Tests.Scenarios;

[Collection(PackageTests.Name)]
public sealed class ShippedFileTests(PackageFixture package)
{
    [Fact]
    public void Published_web_project_contains_its_settings_and_only_the_fixture_that_it_asks_for()
    {
        var project = package.CreateProject()
            .Define(
                """
                <PropertyGroup><UseAppHost>false</UseAppHost></PropertyGroup>
                <ItemGroup><Content Update="fixtures/orders/shipped.json" CopyToPublishDirectory="Always" /></ItemGroup>
                """,
                "Microsoft.NET.Sdk.Web")
            .WithOrders()
            .Write("contracts/orders/published/1.3.0.schema.json", Orders.Contract)
            .Write("fixtures/orders/shipped.json", Orders.Valid)
            .Write("appsettings.json", "{}")
            .Write("Program.cs", "return;");

        _ = project.Run("publish", "-nologo", "-o", "out", "-p:DataContractsCheck=false").Succeeds();

        var output = Path.Combine(project.Folder, "out");
        Assert.Equal(
            ["appsettings.json", "fixtures/orders/shipped.json"],
            Directory.EnumerateFiles(output, "*.json", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(output, path).Replace('\\', '/'))
                .Where(path => !path.StartsWith("Shop.", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }
}
