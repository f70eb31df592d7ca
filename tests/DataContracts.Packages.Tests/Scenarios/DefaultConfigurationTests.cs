using DataContracts.Packages.Tests.Harness;

namespace DataContracts.Packages.Tests.Scenarios;

[Collection(PackageTests.Name)]
public sealed class DefaultConfigurationTests(PackageFixture package)
{
    [Fact]
    public void Invalid_fixture_fails_the_build_at_its_line_and_column()
    {
        var project = package.CreateProject().WithOrders().Write("fixtures/orders/late.json", Orders.Misspelt);

        var build = project.Build().Fails();

        Assert.Equal([project.Finding("fixtures/orders/late.json", Orders.MisspeltFinding)], build.Findings);
        Assert.Contains(
            build.Lines, line => line == $"{project.Finding("fixtures/orders/late.json", Orders.MisspeltFinding)} [{project.File}]");
    }

    [Fact]
    public void Project_without_findings_builds_without_messages()
    {
        var build = package.CreateProject().WithOrders().Build("-warnaserror").Succeeds();

        Assert.Empty(build.Rules);
        Assert.Contains(build.Lines, line => line.Trim() == "0 Warning(s)");
    }

    [Fact]
    public void Each_independent_cause_is_reported_in_one_line()
    {
        var project = package.CreateProject().WithOrders("""{ "id": "1", "status": "lost" }""").Write("fixtures/orders/second.json", "[]");

        var build = project.Build().Fails();

        Assert.Equal(3, build.Findings.Count);
        Assert.Equal(["error DC1001", "error DC1002"], build.Rules);
    }

    [Fact]
    public void Compile_error_and_invalid_fixture_are_reported_in_the_same_build()
    {
        var project = package.CreateProject().WithOrders(Orders.Misspelt).Write("Broken.cs", "class Broken { int x = \"text\"; }");

        var build = project.Build().Fails();

        Assert.Equal(["error DC1005"], build.Rules);
        Assert.Contains("error CS0029", build.Text, StringComparison.Ordinal);
    }
}
