using DataContracts.Packages.Tests.Harness;
using DataContracts.Tests;

namespace DataContracts.Packages.Tests.Scenarios;

[Collection(PackageTests.Name)]
public sealed class UnsupportedGenerationTests(PackageFixture package)
{
    private const string Item = """<ItemGroup><DataContract Update="contracts/**/*.schema.json" Generate="true" /></ItemGroup>""";

    [SlowTheory]
    [InlineData("-p:Language=F#", "its language is F#; set Generate in a C# project and refer to that one")]
    [InlineData("-p:Language=VB", "its language is Visual Basic; set Generate in a C# project and refer to that one")]
    [InlineData(
        "-p:TargetFrameworkMoniker=.NETCoreApp%2CVersion=v8.0",
        "its target framework is .NET 8.0, and the types need .NET 9 or newer; raise it, or set Generate under a Condition on the "
        + "target frameworks that can use the types")]
    [InlineData(
        "-p:TargetFrameworkMoniker=.NETFramework%2CVersion=v4.7.2",
        "its target framework is .NET Framework 4.7.2, and the types need .NET 9 or newer; raise it, or set Generate under a "
        + "Condition on the target frameworks that can use the types")]
    public void Project_that_cannot_use_generated_types_is_reported_at_the_item(string property, string reason)
    {
        var project = package.CreateProject().Define(Item).WithOrders();
        var lines = File.ReadAllLines(project.File);
        var line = Array.FindIndex(lines, text => text.Contains("<DataContract ", StringComparison.Ordinal)) + 1;
        var column = lines[line - 1].IndexOf("DataContract ", StringComparison.Ordinal) + 1;

        var build = project.Build("-t:GenerateContractTypes", property).Fails();

        Assert.Equal(
            [$"{project.File}({line},{column}): error DC0041: no C# can be generated from 'orders.schema.json' for this project: {reason}"],
            build.Findings);
        Assert.Empty(Directory.Exists(project.Intermediate)
            ? Directory.EnumerateFiles(project.Intermediate, "*.g.cs", SearchOption.AllDirectories) : []);
    }
}
