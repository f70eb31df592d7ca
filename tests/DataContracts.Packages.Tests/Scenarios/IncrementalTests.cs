using DataContracts.Packages.Tests.Harness;

namespace DataContracts.Packages.Tests.Scenarios;

[Collection(PackageTests.Name)]
public sealed class IncrementalTests(PackageFixture package)
{
    [Fact]
    public void Second_build_checks_nothing()
    {
        var project = package.CreateProject().WithOrders();

        Assert.Equal(["1 of 1"], project.BuildInDetail().Succeeds().Checks);
        Assert.Empty(project.BuildInDetail().Succeeds().Checks);
    }

    [Fact]
    public void Only_the_changed_fixture_is_checked_again()
    {
        var project = package.CreateProject().WithOrders();
        for (var i = 0; i < 200; i++)
        {
            _ = project.Write($"fixtures/orders/{i}.json", Orders.Valid);
        }

        Assert.Equal(["201 of 201"], project.BuildInDetail().Succeeds().Checks);
        var build = project.Write("fixtures/orders/77.json", Orders.Misspelt).BuildInDetail().Fails();

        Assert.Equal(["1 of 201"], build.Checks);
        Assert.Equal([project.Finding("fixtures/orders/77.json", Orders.MisspeltFinding)], build.Findings);
    }

    [Fact]
    public void Fixtures_of_a_changed_contract_are_checked_again()
    {
        var project = package.CreateProject().WithOrders()
            .Write("contracts/parcels/parcels.schema.json", Orders.With("parcels", "\"type\": \"object\""))
            .Write("fixtures/parcels/one.json", "{}");
        _ = project.Build().Succeeds();

        var build = project.Write(Orders.ContractPath, Orders.Contract.Replace("\"new\", ", "", StringComparison.Ordinal)).BuildInDetail()
            .Fails();

        Assert.Equal(["1 of 2"], build.Checks);
        Assert.Equal(["error DC1002"], build.Rules);
    }

    [Fact]
    public void Fixtures_are_checked_again_if_a_referenced_file_changed()
    {
        var project = package.CreateProject().WithOrders()
            .Write("contracts/shared/money.json", """{ "type": "integer" }""")
            .Write("contracts/prices/prices.schema.json", Orders.With("prices", "\"$ref\": \"../shared/money.json\""))
            .Write("fixtures/prices/one.json", "12");
        _ = project.Build().Succeeds();
        Assert.Empty(project.BuildInDetail().Succeeds().Checks);

        var build = project.Write("contracts/shared/money.json", """{ "type": "string" }""").BuildInDetail().Fails();

        Assert.Equal(["1 of 2"], build.Checks);
        Assert.Equal(["error DC1001"], build.Rules);
    }

    [Fact]
    public void Fixtures_of_a_renamed_contract_are_checked_again()
    {
        var project = package.CreateProject().WithOrders();
        _ = project.Build().Succeeds();

        var build = project.Write(Orders.ContractPath, Orders.Contract.Replace("\"orders\"", "\"sales\"", StringComparison.Ordinal)).Build()
            .Fails();

        Assert.Equal(["error DC0020", "warning DC2001"], build.Rules);
    }

    [Fact]
    public void Replacement_by_an_older_file_is_detected()
    {
        var project = package.CreateProject().WithOrders();
        _ = project.Build().Succeeds();

        _ = project.Write("fixtures/orders/first.json", Orders.Misspelt);
        File.SetLastWriteTimeUtc(Path.Combine(project.Folder, "fixtures/orders/first.json"), DateTime.UtcNow.AddYears(-1));

        Assert.Equal(["error DC1005"], project.Build().Fails().Rules);
    }

    [Fact]
    public void Removed_fixture_is_detected()
    {
        var project = package.CreateProject().WithOrders();
        _ = project.Build().Succeeds();

        File.Delete(Path.Combine(project.Folder, "fixtures/orders/first.json"));
        Directory.Delete(Path.Combine(project.Folder, "fixtures"), recursive: true);

        Assert.Equal(["warning DC2001"], project.Build().Succeeds().Rules);
    }

    [Fact]
    public void Changed_target_of_a_symbolic_link_is_checked()
    {
        var project = package.CreateProject().WithOrders().Write("real/second.json", Orders.Valid);
        File.CreateSymbolicLink(Path.Combine(project.Folder, "fixtures/orders/second.json"), "../../real/second.json");
        _ = project.Build().Succeeds();
        Assert.Empty(project.BuildInDetail().Succeeds().Checks);

        Assert.Equal(["error DC1005"], project.Write("real/second.json", Orders.Misspelt).Build().Fails().Rules);
    }

    [Fact]
    public void Edit_that_keeps_the_timestamp_is_detected()
    {
        var project = package.CreateProject().WithOrders();
        var path = Path.Combine(project.Folder, "fixtures/orders/first.json");
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddYears(-1));
        _ = project.Build().Succeeds();
        var time = File.GetLastWriteTimeUtc(path);

        _ = project.Write("fixtures/orders/first.json", Orders.Misspelt);
        File.SetLastWriteTimeUtc(path, time);

        Assert.Equal(["error DC1005"], project.Build().Fails().Rules);
    }

    [Theory]
    [InlineData("datacontracts.state")]
    [InlineData("datacontracts.stamp")]
    public void Deleted_intermediate_file_is_written_again(string file)
    {
        var project = package.CreateProject().WithOrders();
        _ = project.Build().Succeeds();
        File.Delete(Path.Combine(project.Intermediate, file));

        _ = project.Build().Succeeds();

        Assert.True(File.Exists(Path.Combine(project.Intermediate, file)));
    }

    [Fact]
    public void Corrupted_state_checks_everything()
    {
        var project = package.CreateProject().WithOrders();
        _ = project.Build().Succeeds();
        var state = Path.Combine(project.Intermediate, "datacontracts.state");
        File.WriteAllBytes(state, File.ReadAllBytes(state)[..^7]);

        Assert.Equal(["2 of 2"], project.Write("fixtures/orders/second.json", Orders.Valid).BuildInDetail().Succeeds().Checks);
    }
}
