using DataContracts.Packages.Tests.Harness;
using DataContracts.Tests;

namespace DataContracts.Packages.Tests.Scenarios;

[Collection(PackageTests.Name)]
public sealed class SeverityTests(PackageFixture package)
{
    [SlowTheory]
    [InlineData("-p:NoWarn=DC1005", "error DC1005")]
    [InlineData("-p:WarningsNotAsErrors=DC1005", "warning DC1005")]
    [InlineData("-p:NoWarn=DC1005 -p:DataContractsSeverity=warning", "")]
    [InlineData("-p:DataContractsSeverity=none", "")]
    [InlineData("-p:DataContractsSeverity=info", "message DC1005")]
    [InlineData("-p:DataContractsSeverity=warning", "warning DC1005")]
    [InlineData("-p:DataContractsSeverity=warning -p:TreatWarningsAsErrors=true", "error DC1005")]
    [InlineData("-p:DataContractsSeverity=warning -p:WarningsAsErrors=DC1005", "error DC1005")]
    [InlineData("-p:DataContractsSeverity=warning -p:TreatWarningsAsErrors=true -p:WarningsNotAsErrors=DC1005", "warning DC1005")]
    [InlineData("-p:DataContractsSeverity=loud", "error DC0024,error DC1005")]
    public void Settings_of_the_project_are_used(string properties, string rules)
    {
        var project = package.CreateProject().WithOrders(Orders.Misspelt);

        var build = project.Build(["-t:CheckContracts", .. properties.Split(' ')]);

        Assert.Equal(rules.Split(',', StringSplitOptions.RemoveEmptyEntries), build.Rules);
        Assert.Equal(rules.Contains("error", StringComparison.Ordinal) ? 1 : 0, build.ExitCode);
    }

    [Fact]
    public void Unreadable_file_is_an_error_at_any_severity()
    {
        var project = package.CreateProject().WithOrders("{");

        Assert.Equal(["error DC0002"], project.Build("-p:DataContractsSeverity=none").Fails().Rules);
    }

    [Fact]
    public void Changed_setting_is_detected()
    {
        var project = package.CreateProject().WithOrders(Orders.Misspelt);

        Assert.Empty(project.Build("-p:DataContractsSeverity=none").Succeeds().Rules);
        Assert.Equal(["error DC1005"], project.Build().Fails().Rules);
    }

    [Fact]
    public void Invalid_value_is_reported_with_the_property_and_the_allowed_values()
    {
        var project = package.CreateProject().WithOrders();

        var build = project.Build("-t:CheckContracts", "-p:DataContractsMaxDepth=deep", "-p:DataContractsAssertFormat=yes");

        Assert.Equal(
            [
                $"{project.File}(1,1): error DC0024: the property DataContractsAssertFormat is 'yes', but must be true or false",
                $"{project.File}(1,1): error DC0024: the property DataContractsMaxDepth is 'deep', but must be a whole number above 0",
            ],
            build.Fails().Findings);
    }
}
