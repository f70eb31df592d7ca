using DataContracts.Packages.Tests.Harness;

namespace DataContracts.Packages.Tests.Scenarios;

[Collection(PackageTests.Name)]
public sealed class EditorConfigTests(PackageFixture package)
{
    [Fact]
    public void Severity_of_a_file_is_that_of_its_section_and_changes_with_it()
    {
        var project = package.CreateProject().WithOrders(Orders.Misspelt).Write("fixtures/orders/old/late.json", Orders.Misspelt);
        const string Old = "[fixtures/**/old/*.json]\ndotnet_diagnostic.DC1005.severity = warning\n";
        _ = project.Write(".editorconfig", Old);

        Assert.Equal(["error DC1005", "warning DC1005"], project.Build("-t:CheckContracts").Fails().Rules);

        _ = project.Write(".editorconfig", $"[*.json]\ndotnet_diagnostic.DC1005.severity = none\n{Old}");
        var build = project.Build("-t:CheckContracts").Succeeds();
        Assert.Equal(
            [
                project.Finding(
                    "fixtures/orders/old/late.json", Orders.MisspeltFinding.Replace("error", "warning", StringComparison.Ordinal)),
            ],
            build.Findings);

        _ = project.Write(".editorconfig", "[*.json]\ndotnet_diagnostic.DC1005.severity = none\n");
        Assert.Empty(project.Build("-t:CheckContracts").Succeeds().Rules);
        _ = project.Write(".editorconfig", "");
        Assert.Equal(["error DC1005"], project.Build("-t:CheckContracts").Fails().Rules);
    }

    [Fact]
    public void Global_configuration_is_used()
    {
        var project = package.CreateProject().WithOrders(Orders.Misspelt)
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.DC1005.severity = suggestion\n");

        Assert.Equal(["message DC1005"], project.Build("-t:CheckContracts").Succeeds().Rules);
    }
}
