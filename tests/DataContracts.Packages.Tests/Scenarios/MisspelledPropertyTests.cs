using DataContracts.Packages.Tests.Harness;

namespace DataContracts.Packages.Tests.Scenarios;

[Collection(PackageTests.Name)]
public sealed class MisspelledPropertyTests(PackageFixture package)
{
    [Fact]
    public void Property_that_does_not_exist_is_reported_wherever_it_is_set()
    {
        var project = package.CreateProject()
            .Define("<PropertyGroup><DataContractsSeverely>warning</DataContractsSeverely></PropertyGroup>").WithOrders();
        var props = """
            <Project>
              <PropertyGroup>
                <EnableDefaultDataContractsItems>true</EnableDefaultDataContractsItems>
                <DataContractsCompanySetting>own</DataContractsCompanySetting>
                <!-- <DataContractsChecks /> -->
              </PropertyGroup>
            </Project>
            """;
        _ = project.Write("Directory.Build.props", props);
        var text = File.ReadAllLines(project.File).ToList();
        var line = text.FindIndex(each => each.Contains("Severely", StringComparison.Ordinal));
        var column = text[line].IndexOf("DataContractsSeverely", StringComparison.Ordinal) + 1;

        var build = project.Build("-t:CheckContracts", "-p:DataContractsMaxDepths=3").Succeeds();

        Assert.Equal(
            new[]
            {
                $"{project.Finding("Directory.Build.props", "(3,6)")}: warning DC0029: there is no property "
                    + "EnableDefaultDataContractsItems, so it has no effect; did you mean EnableDefaultDataContractItems?",
                $"{project.File}(1,1): warning DC0029: there is no property DataContractsMaxDepths, so it has no effect; did you mean "
                    + "DataContractsMaxDepth?",
                $"{project.File}({line + 1},{column}): warning DC0029: there is no property DataContractsSeverely, so it has no effect; "
                    + "did you mean DataContractsSeverity?",
            }.Order(StringComparer.Ordinal),
            build.Findings);
    }

    [Fact]
    public void Property_that_becomes_misspelled_is_reported_after_a_clean_build()
    {
        var project = package.CreateProject().WithOrders();
        Assert.Empty(project.Build("-t:CheckContracts").Succeeds().Rules);

        _ = project.Define("<PropertyGroup><DataContractsSeverely>warning</DataContractsSeverely></PropertyGroup>");

        Assert.Equal(["warning DC0029"], project.Build("-t:CheckContracts").Succeeds().Rules);
    }
}
