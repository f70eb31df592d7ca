namespace DataContracts.Tests.Checking;

/// <summary>Fixtures below a folder named invalid.</summary>
public sealed class InvalidFixtureTests
{
    private const string Contract = """
        { "x-contract": { "name": "orders", "version": "1.0.0", "owner": "sales", "expected": "One document an order.",
          "rollback": "Deploy the release before." }, "required": ["id"], "properties": { "id": { "type": "integer" } } }
        """;

    [Theory]
    [InlineData("fixtures/orders/invalid/a.json", "{}")]
    [InlineData("fixtures/orders/invalid/eu/a.json", "{}")]
    [InlineData("fixtures/invalid/orders/a.json", "{}")]
    [InlineData("fixtures/orders/invalid/a.DC1004.json", "{}")]
    [InlineData("fixtures/orders/invalid/a.dc1004.json", "{}")]
    [InlineData("fixtures/orders/invalid/a.DC1001.json", """{ "id": "x" }""")]
    [InlineData("fixtures/orders/invalid/a.DC0002.json", "{ id: 1 }")]
    [InlineData("fixtures/orders/invalid/a.DC0004.json", """{ "id": 1, "id": 2 }""")]
    [InlineData("fixtures/orders/invalid/a.DC0007.json", "\uFEFF{ \"id\": 1 }")]
    public void Fixture_that_breaks_the_expected_rule_is_clean(string path, string content)
    {
        using var workspace = new TestWorkspace().Contract("orders", Contract).Fixture(path, content);
        Assert.Empty(workspace.Lines());
        Assert.True(Assert.Single(workspace.Run().Fixtures).IsClean);
    }

    [Theory]
    [InlineData("a.json", "this fixture must break its contract, but contract 'orders' allows it")]
    [InlineData("a.DC1001.json", "this fixture must break rule DC1001, but contract 'orders' allows it")]
    public void Valid_fixture_in_an_invalid_folder_is_an_error(string name, string message)
    {
        using var workspace = new TestWorkspace()
            .Contract("orders", Contract)
            .Fixture($"fixtures/orders/invalid/{name}", """{ "id": 1 }""");
        Assert.Equal([$"fixtures/orders/invalid/{name}(1,1) DC1030: {message}"], workspace.Lines());
        var found = Assert.Single(workspace.Run().Diagnostics);
        Assert.Equal("/x-contract", found.Contract?.Pointer);
        Assert.False(Assert.Single(workspace.Run().Fixtures).IsClean);
    }

    [Fact]
    public void Fixture_that_breaks_another_rule_is_an_error_at_that_position()
    {
        using var workspace = new TestWorkspace()
            .Contract("orders", Contract)
            .Fixture("fixtures/orders/invalid/a.DC1004.json", """{ "id": "x" }""");
        Assert.Equal(
            ["fixtures/orders/invalid/a.DC1004.json(1,9) DC1031: this fixture must break rule DC1004, but breaks DC1001 instead: expected "
                + "integer, found string \"x\""],
            workspace.Lines());
    }

    [Fact]
    public void Expected_rule_can_be_one_of_several_broken_ones()
    {
        using var workspace = new TestWorkspace().Contract("orders", """{ "required": ["id"], "maxProperties": 0 }""")
            .Fixture("fixtures/orders/invalid/a.DC1006.json", """{ "b": 1 }""");
        Assert.Empty(workspace.Lines());
    }

    [Theory]
    [InlineData("DC1055")]
    [InlineData("DC105")]
    [InlineData("DC10055")]
    public void Unknown_expected_rule_is_reported_with_the_nearest_ids(string id)
    {
        using var workspace = new TestWorkspace().Contract("orders", Contract).Fixture($"fixtures/orders/invalid/a.{id}.json", "{}");
        var line = Assert.Single(workspace.Lines());
        Assert.StartsWith(
            $"fixtures/orders/invalid/a.{id}.json(1,1) DC0022: the file's name expects rule {id}, which does not exist; the nearest are DC",
            line,
            StringComparison.Ordinal);
        Assert.Contains("DC1005", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Expectation_in_a_name_is_ignored_outside_invalid_folders()
    {
        using var workspace = new TestWorkspace().Contract("orders", Contract).Fixture("fixtures/orders/a.DC9999.json", """{ "id": 1 }""");
        Assert.Empty(workspace.Lines());
    }

    [Fact]
    public void Accidental_violation_in_an_invalid_fixture_is_reported()
    {
        using var workspace = new TestWorkspace().Contract("orders", Contract)
            .Fixture("fixtures/orders/invalid/no-json.json", "{ id }")
            .Fixture("fixtures/orders/invalid/no-json.DC1004.json", "{ id }")
            .Fixture("fixtures/orders/invalid/mark.json", "\uFEFF{}")
            .FixtureAt("fixtures/orders/invalid/absent.json");
        Assert.Equal(
            [
                "fixtures/orders/invalid/absent.json DC0001",
                "fixtures/orders/invalid/mark.json DC0007",
                "fixtures/orders/invalid/no-json.DC1004.json DC0002",
                "fixtures/orders/invalid/no-json.json DC0002",
            ],
            workspace.Rules());
    }

    [Fact]
    public void Folder_named_invalid_above_the_contract_does_not_count()
    {
        using var workspace = new TestWorkspace()
            .Contract("invalid/contracts/orders/orders.schema.json", Contract)
            .Fixture("invalid/fixtures/orders/a.json", "{}");
        Assert.Equal(["invalid/fixtures/orders/a.json DC1004"], workspace.Rules());
    }

    [Fact]
    public void Invalid_fixtures_of_a_broken_contract_are_not_reported()
    {
        using var workspace = new TestWorkspace().Contract("orders", """{ "type": "text" }""")
            .Fixture("fixtures/orders/invalid/a.json", "{}").Fixture("fixtures/orders/invalid/b.DC1004.json", "{}");
        Assert.Equal(["contracts/orders/orders.schema.json DC0012"], workspace.Rules());
        Assert.All(workspace.Run().Fixtures, fixture => Assert.False(fixture.IsClean));
    }
}
