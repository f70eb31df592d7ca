using System.Text.Json;
using DataContracts.Packages.Tests.Harness;

namespace DataContracts.Packages.Tests.Scenarios;

[Collection(PackageTests.Name)]
public sealed class ReportTests(PackageFixture package)
{
    private const string Reports = "-p:DataContractsReport=json=out.json%3Bmsbuild=out.txt";

    [Fact]
    public void Reports_are_written_whether_the_build_fails_or_not()
    {
        var project = package.CreateProject().WithOrders(Orders.Misspelt);

        var build = project.Build(Reports).Fails();

        Assert.Equal([project.Finding("fixtures/orders/first.json", Orders.MisspeltFinding)], build.Findings);
        Assert.StartsWith($"fixtures/orders/first.json{Orders.MisspeltFinding}\n", Read(project, "out.txt"), StringComparison.Ordinal);
        Assert.Equal((1, 1, 1), Counts(project));
        Assert.Equal((1, 0, 1), Counts(project.WithOrders(), Reports));
    }

    [Fact]
    public void Incremental_build_reports_every_fixture_and_restores_a_deleted_report()
    {
        var project = package.CreateProject().WithOrders().Write("fixtures/orders/2.json", Orders.Valid);
        Assert.Equal((2, 0, 1), Counts(project, Reports));

        project.Write("fixtures/orders/2.json", Orders.Valid + "\n");
        Assert.Equal((2, 0, 1), Counts(project, Reports));

        File.Delete(Path.Combine(project.Folder, "out.json"));
        Assert.Equal((2, 0, 1), Counts(project, Reports));
        Assert.Empty(project.BuildInDetail(Reports).Succeeds().Checks);
    }

    [Theory]
    [InlineData("xml=out.xml", "'xml' is not a report format; the formats are text, msbuild, ")]
    [InlineData("json", "'json' names no file")]
    [InlineData("json=missing/out.json", "there is no folder '")]
    public void Unwritable_report_is_an_error(string value, string reason)
    {
        var finding = Assert.Single(package.CreateProject().WithOrders().Build($"-p:DataContractsReport={value}").Fails().Findings);

        Assert.Contains("error DC0024: the property DataContractsReport can't be followed: ", finding, StringComparison.Ordinal);
        Assert.Contains(reason, finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_reorder_text_do_not_reach_the_log()
    {
        var build = package.CreateProject().WithOrders("{ \"id\": 1, \"status\": \"new\", \"\u202Eevil\u2066\": 1 }").Build().Fails();

        Assert.Contains("""'\u202eevil\u2066' is not a property""", Assert.Single(build.Findings), StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', build.Text);
    }

    private static string Read(ConsumerProject project, string name) => File.ReadAllText(Path.Combine(project.Folder, name));

    private static (int Fixtures, int Errors, int Contracts) Counts(ConsumerProject project, string property)
    {
        _ = project.Build(property).Succeeds();
        return Counts(project);
    }

    private static (int Fixtures, int Errors, int Contracts) Counts(ConsumerProject project)
    {
        using var document = JsonDocument.Parse(Read(project, "out.json"));
        var summary = document.RootElement.GetProperty("summary");
        return (Count("fixtures"), Count("errors"), Count("contracts"));

        int Count(string name) => summary.GetProperty(name).GetInt32();
    }
}
