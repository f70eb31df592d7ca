namespace DataContracts.Tests.Checking;

/// <summary>Files that are not JSON documents.</summary>
public sealed class UnreadableFileTests
{
    [Fact]
    public void Missing_file_or_folder_in_its_place_is_an_error()
    {
        using var workspace = new TestWorkspace()
            .Contract("orders", "{}")
            .FixtureAt("fixtures/orders/absent.json")
            .FixtureAt("fixtures/orders/folder.json");
        Directory.CreateDirectory(workspace.Folder["fixtures/orders/folder.json"]);
        Assert.Equal(
            [
                "fixtures/orders/absent.json(1,1) DC0001: the file can't be read: it does not exist",
                "fixtures/orders/folder.json(1,1) DC0001: the file can't be read: it is a folder",
            ],
            workspace.Lines());
        Assert.All(workspace.Run().Fixtures, fixture => Assert.False(fixture.IsClean));
    }

    [Fact]
    public void Missing_contract_is_an_error_and_keeps_its_fixtures()
    {
        using var workspace = new TestWorkspace().ContractAt("contracts/orders/orders.schema.json").Fixture("fixtures/orders/a.json", "{}");
        Assert.Equal(["contracts/orders/orders.schema.json(1,1) DC0001: the file can't be read: it does not exist"], workspace.Lines());
        Assert.Equal(workspace.Folder["contracts/orders/orders.schema.json"], Assert.Single(workspace.Run().Fixtures).ContractPath);
    }

    [Theory]
    [InlineData("")]
    [InlineData("fixtures/orders/\0.json")]
    public void Impossible_path_is_an_error_instead_of_an_exception(string path)
    {
        var request = new CheckRequest(
            [new ContractFile(path, NeedsFixtures: false)], [new FixtureFile(path, "orders"), new FixtureFile(path)], new CheckOptions());
        var diagnostics = ContractChecker.Run(request).Diagnostics;
        Assert.Contains(
            diagnostics,
            found => found.RuleId == "DC0001" && found.Message == "the file can't be read: its path is not one that a file can have");
    }

    [Theory]
    [InlineData("{ \"a\": 1,\n}", 2, 1, "DC0002")]
    [InlineData("", 1, 1, "DC0002")]
    [InlineData("{\n  \"a\": 1,\n  \"a\": 2\n}", 3, 3, "DC0004")]
    [InlineData("[\n\"\\ud800\"]", 2, 2, "DC0005")]
    [InlineData("\uFEFF{}", 1, 1, "DC0007")]
    public void Invalid_text_is_reported_at_its_position_in_fixtures_and_contracts(string content, int line, int column,
        string rule)
    {
        using var fixture = new TestWorkspace().Contract("orders", "{}").Fixture("fixtures/orders/a.json", content);
        Assert.StartsWith($"fixtures/orders/a.json({line},{column}) {rule}: ", Assert.Single(fixture.Lines()), StringComparison.Ordinal);

        if (content != "[\n\"\\ud800\"]")
        {
            using var contract = new TestWorkspace().Contract("orders", content);
            Assert.StartsWith(
                $"contracts/orders/orders.schema.json({line},{column}) {rule}: ", contract.Lines()[0], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Invalid_UTF_8_is_reported_at_its_position()
    {
        using var workspace = new TestWorkspace().Contract("orders", "{}").FixtureAt("fixtures/orders/a.json");
        workspace.Folder.Write("fixtures/orders/a.json", [(byte)'"', (byte)'M', 0xFC, (byte)'"']);
        Assert.StartsWith("fixtures/orders/a.json(1,3) DC0003: ", Assert.Single(workspace.Lines()), StringComparison.Ordinal);
    }

    [Fact]
    public void Depth_is_limited_by_the_options()
    {
        using var workspace = new TestWorkspace { Options = new CheckOptions { MaxDepth = 2 } }.Contract("orders", "{}")
            .Fixture("fixtures/orders/a.json", "[[]]").Fixture("fixtures/orders/b.json", "[[[]]]");
        Assert.Equal(["fixtures/orders/b.json DC0006"], workspace.Rules());
    }

    [Fact]
    public void Unreadable_fixture_is_not_reported_as_lacking_a_contract()
    {
        using var workspace = new TestWorkspace().Contract("orders", "{}").Fixture("fixtures/other/a.json", "{");
        Assert.Equal(["fixtures/other/a.json DC0002"], workspace.Rules());
    }
}
