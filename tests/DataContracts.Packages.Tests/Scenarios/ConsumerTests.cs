using System.IO.Compression;
using System.Text.Json;
using DataContracts.Packages.Tests.Harness;

namespace DataContracts.Packages.Tests.Scenarios;

[Collection(PackageTests.Name)]
public sealed class ConsumerTests(PackageFixture package)
{
    [Fact]
    public void No_file_of_the_package_is_copied_to_the_output()
    {
        var project = package.CreateProject().WithOrders();
        _ = project.Build().Succeeds();

        var output = Path.Combine(project.Folder, "bin", "Debug", "net10.0");

        Assert.Equal(
            ["Shop.deps.json", "Shop.dll", "Shop.pdb"], Directory.GetFiles(output).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("DataContracts", File.ReadAllText(Path.Combine(output, "Shop.deps.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Contracts_and_fixtures_are_watched_and_inputs_of_the_up_to_date_check()
    {
        var project = package.CreateProject().WithOrders();

        var items = project.Run("msbuild", project.File, "-getItem:Watch,UpToDateCheckInput,UpToDateCheckOutput,AvailableItemName,None")
            .Succeeds();
        using var json = JsonDocument.Parse(items.Text);

        string[] files = [Orders.ContractPath, "fixtures/orders/first.json"];
        Assert.Equal(files, Identities(json, "Watch"));
        Assert.Equal(files, Identities(json, "UpToDateCheckInput", "DataContracts"));
        Assert.Equal(["obj/Debug/net10.0/datacontracts.stamp"], Identities(json, "UpToDateCheckOutput", "DataContracts"));
        Assert.Subset(Identities(json, "AvailableItemName").ToHashSet(), new HashSet<string> { "DataContract", "DataFixture" });
        Assert.Subset(Identities(json, "None").ToHashSet(), files.ToHashSet());
    }

    [Fact]
    public void Published_versions_are_inputs_of_the_up_to_date_check()
    {
        const string Published = "contracts/orders/published/1.3.0.schema.json";
        var project = package.CreateProject().WithOrders().Write(Published, Orders.Contract);

        var items = project.Run("msbuild", project.File, "-getItem:UpToDateCheckInput,Watch").Succeeds();
        using var json = JsonDocument.Parse(items.Text);

        Assert.Contains(Published, Identities(json, "UpToDateCheckInput", "DataContracts"));
    }

    [Fact]
    public void Stamp_file_changes_with_an_input()
    {
        var project = package.CreateProject().WithOrders();
        _ = project.Build().Succeeds();
        var stamp = Path.Combine(project.Intermediate, "datacontracts.stamp");
        var before = File.GetLastWriteTimeUtc(stamp);

        _ = project.Write("fixtures/orders/first.json", Orders.Valid + "\n").Build().Succeeds();

        Assert.True(File.GetLastWriteTimeUtc(stamp) > before);
    }

    [Fact]
    public void Package_contains_the_task_with_its_dependencies_and_no_MSBuild_assemblies()
    {
        using var archive = ZipFile.OpenRead(package.PackagePath);

        Assert.Equal(
            [
                "build/DataContracts.Build.props",
                "build/DataContracts.Build.targets",
                "buildMultiTargeting/DataContracts.Build.props",
                "buildMultiTargeting/DataContracts.Build.targets",
                "tasks/net10.0/DataContracts.Build.dll",
                "tasks/net10.0/DataContracts.CodeGeneration.dll",
                "tasks/net10.0/DataContracts.Drift.dll",
                "tasks/net10.0/DataContracts.JsonSchema.dll",
                "tasks/net10.0/DataContracts.Reporting.dll",
                "tasks/net10.0/DataContracts.Signals.Tracking.dll",
                "tasks/net10.0/DataContracts.dll",
            ],
            archive.Entries.Select(entry => entry.FullName)
                .Where(name => name.StartsWith("build", StringComparison.Ordinal) || name.EndsWith(".dll", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
        using var nuspec = new StreamReader(archive.GetEntry("DataContracts.Build.nuspec")!.Open());
        var text = nuspec.ReadToEnd();
        Assert.Contains("<developmentDependency>true</developmentDependency>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<dependency ", text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Identities(JsonDocument items, string type, string? set = null) =>
        from item in items.RootElement.GetProperty("Items").GetProperty(type).EnumerateArray()
        where set is null || (item.TryGetProperty("Set", out var its) && its.GetString() == set)
        select item.GetProperty("Identity").GetString()!.Replace('\\', '/');
}
