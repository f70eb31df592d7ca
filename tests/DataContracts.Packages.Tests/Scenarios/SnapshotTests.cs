using DataContracts.Packages.Tests.Harness;

namespace DataContracts.Packages.Tests.Scenarios;

/// <summary>Real <c>dotnet test</c> runs of projects that use the packages; their tests are in <c>testdata/ShopTests</c>.</summary>
public sealed class SnapshotTests(TestProjects projects) : IClassFixture<TestProjects>
{
    [Theory]
    [InlineData(XunitGeneration.Two)]
    [InlineData(XunitGeneration.Three)]
    [InlineData(XunitGeneration.ThreeInVersion3)]
    public void New_snapshot_fails_until_it_is_accepted(XunitGeneration xunit)
    {
        var project = projects.Of(xunit);

        var red = project.Test("OrderTests", ("MEMBER", "staus")).Fails().Text.ReplaceLineEndings("\n");
        Assert.Contains("VerifyException : Directory: " + project["tests"], red, StringComparison.Ordinal);
        Assert.Contains(
            $"{project["tests/OrderTests.Order_is_stable.received.json"]}(3,3): error DC1005: 'staus' is not a property of this object; "
                + "did you mean 'status' (required, missing)? [orders 1.3.0, ../contracts/orders/orders.schema.json(11,3)]", red,
                StringComparison.Ordinal);
        Assert.Contains("Every_fixture_has_an_id(fixture: first)", red, StringComparison.Ordinal);
        Assert.Equal(["OrderTests.Order_is_stable.received.json"], project.SnapshotFiles("OrderTests"));

        Assert.Contains("error DC4002", project.Test("OrderTests").Fails().Text, StringComparison.Ordinal);
        _ = project.Contracts("snapshots", "accept", "OrderTests").Succeeds();
        _ = project.Test("OrderTests").Succeeds();
        Assert.Equal(["OrderTests.Order_is_stable.verified.json"], project.SnapshotFiles("OrderTests"));

        var changed = project.Test("OrderTests", ("STATUS", "paid"), ("CI", "true"), ("DATACONTRACTS_RECEIVED", project["received"]))
            .Fails().Text.ReplaceLineEndings("\n");
        Assert.Contains("-  \"status\": \"new\"", changed, StringComparison.Ordinal);
        Assert.Contains("+  \"status\": \"paid\"", changed, StringComparison.Ordinal);
        Assert.Equal(["OrderTests.Order_is_stable.verified.json"], project.SnapshotFiles("OrderTests"));
        Assert.True(File.Exists(project["received/tests/OrderTests.Order_is_stable.received.json"]));

        _ = project.TestProjectInto(project["results"], "OrderTests", ("STATUS", "paid"), ("CI", "true")).Fails();
        Assert.True(File.Exists(project["results/received/tests/OrderTests.Order_is_stable.received.json"]));
        Assert.Equal(["OrderTests.Order_is_stable.verified.json"], project.SnapshotFiles("OrderTests"));
    }

    [Theory]
    [InlineData(XunitGeneration.Two)]
    [InlineData(XunitGeneration.Three)]
    [InlineData(XunitGeneration.ThreeInVersion3)]
    public void Samples_are_theory_rows_and_a_type_that_is_too_narrow_fails(XunitGeneration xunit)
    {
        var red = projects.Of(xunit).ShopRun.Text;

        Assert.Contains("Samples_contain_no_dates(sample: orders sample 1 (seed 4): {", red, StringComparison.Ordinal);
        Assert.Matches(@"Failed .*Samples_contain_no_dates\(sample: orders sample \d+ \(seed 4\): .*""placed""", red);
        Assert.Contains("error DC6001: Order can't hold all that the contract allows: ", red, StringComparison.Ordinal);
        Assert.Contains("2147483648", red, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(XunitGeneration.Two)]
    [InlineData(XunitGeneration.Three)]
    [InlineData(XunitGeneration.ThreeInVersion3)]
    public void Fixtures_are_tested_without_any_test_code(XunitGeneration xunit)
    {
        var green = projects.Of(xunit).ShopRun.Text;

        Assert.Contains(
            "Passed DataContracts.Xunit.FixtureTests.Fixture_is_as_its_contract_says(fixture: orders/first)",
            green,
            StringComparison.Ordinal);
        Assert.Contains("(fixture: orders/invalid/some.ndjson)", green, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(XunitGeneration.Two)]
    [InlineData(XunitGeneration.Three)]
    public void Verify_settings_validate_snapshots_in_projects_that_reference_Verify(XunitGeneration xunit)
    {
        var run = projects.Of(xunit).ShopRun.Text;

        Assert.All(
            ["Json_that_matches_the_contract_passes", "Text_that_matches_the_contract_passes", "Object_that_matches_the_contract_passes",
                "Settings_are_used_twice"],
            test => Assert.Contains("Passed SettingsTests." + test, run, StringComparison.Ordinal));
        Assert.All(
            ["Json_that_breaks_the_contract_fails", "Text_that_breaks_the_contract_fails", "Object_that_breaks_the_contract_fails",
                "Stream_with_bytes_is_not_validated", "Misspelled_name_is_reported"],
            test => Assert.Contains("Failed SettingsTests." + test, run, StringComparison.Ordinal));
        Assert.Contains("VerifyTests.Json_that_breaks_the_contract_fails.json(3,3): error DC1005: 'staus' is not a property", run,
            StringComparison.Ordinal);
        Assert.Contains("VerifyTests.Object_that_breaks_the_contract_fails.json(3,13): error DC1002: \"lost\"", run,
            StringComparison.Ordinal);
        Assert.Contains("contract 'orders' was checked against nothing", run, StringComparison.Ordinal);
        Assert.Contains("error DC0020: there is no contract 'oders'; did you mean 'orders'?", run, StringComparison.Ordinal);
    }

    [Fact]
    public void Snapshots_are_nested_below_their_test_in_the_editor()
    {
        var project = projects.Of(XunitGeneration.Two);
        project.Write("tests/NestTests.A_b_c=1.5.verified.json", "{}");

        var items = project.Items("None").Succeeds().Text;

        Assert.Matches(@"""Identity"": ""NestTests\.A_b_c=1\.5\.verified\.json"",\s+""DependentUpon"": ""NestTests\.cs""", items);
    }

    [Theory]
    [InlineData(XunitGeneration.Two)]
    [InlineData(XunitGeneration.Three)]
    public void Part_that_is_no_longer_produced_fails_the_test(XunitGeneration xunit)
    {
        var project = projects.Of(xunit);
        _ = project.Test("PartTests", ("BODY", "body")).Succeeds();
        var red = project.ShopRun.Text;

        Assert.Contains(
            $"{project["tests/PartTests.Parts_are_stable#body.verified.txt"]}(1,1): error DC4003: this test no longer produces this part",
            red,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Build_of_a_solution_records_what_a_build_of_the_project_records()
    {
        var project = projects.Of(XunitGeneration.Two);

        var alone = project.Metadata().Succeeds().Text;

        Assert.Contains("DataContracts.ProjectDirectory", alone, StringComparison.Ordinal);
        Assert.Equal(alone, project.Metadata($"-p:SolutionDir={project[""]}/").Succeeds().Text);
    }
}
