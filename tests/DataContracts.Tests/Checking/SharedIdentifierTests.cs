namespace DataContracts.Tests.Checking;

/// <summary>Two files below a contract root with the same identifier.</summary>
public sealed class SharedIdentifierTests
{
    private const string Named = """{ "$id": "https://example.org/money", "type": "integer" }""";

    [Fact]
    public void Duplicate_identifier_is_reported_in_both_files_and_resolves_to_neither()
    {
        using var workspace = new TestWorkspace()
            .Contract("prices", """{ "$ref": "https://example.org/money" }""")
            .File("contracts/shared/money.json", Named)
            .Fixture("fixtures/prices/a.json", "\"x\"");
        Assert.Equal(["fixtures/prices/a.json DC1001"], workspace.Rules());

        _ = workspace.File("contracts/a.json", """{ "$id": "https://example.org/money#", "type": "string" }""");

        Assert.Equal(
            [
                "contracts/a.json(1,10) DC0018: the identifier 'https://example.org/money' is also that of shared/money.json, line 1, "
                + "so a reference to it may mean either; change one of them",
                "contracts/prices/prices.schema.json(1,11) DC0011: 'https://example.org/money' leads nowhere: "
                + "'https://example.org/money' can't be used, see there",
                "contracts/shared/money.json(1,10) DC0018: the identifier 'https://example.org/money' is also that of ../a.json, line 1, "
                + "so a reference to it may mean either; change one of them",
            ],
            workspace.Lines());
    }

    [Fact]
    public void Duplicate_identifier_is_reported_without_references()
    {
        using var workspace = new TestWorkspace().Contract("a", Named).Contract("b", Named).Fixture("fixtures/a/one.json", "1");

        Assert.Equal(["contracts/a/a.schema.json DC0018", "contracts/b/b.schema.json DC0018"], workspace.Rules());
    }

    [Theory]
    [InlineData("contracts/prices/published/draft.json")]
    [InlineData("contracts/prices/fixtures/money.json")]
    [InlineData("contracts/.old/money.json")]
    [InlineData("elsewhere/money.json")]
    public void Published_versions_fixtures_and_files_outside_the_root_are_ignored(string path)
    {
        using var workspace = new TestWorkspace().Contract("money", Named).File(path, Named).Fixture("fixtures/money/one.json", "1");

        Assert.Empty(workspace.Rules());
    }

    [Fact]
    public void Documents_with_plain_ids_are_not_schemas()
    {
        using var workspace = new TestWorkspace().Contract("orders", "{}").Fixture("fixtures/orders/one.json", "1")
            .File("contracts/data/a.json", """{ "$id": "1" }""").File("contracts/data/b.json", """{ "$id": "1" }""")
            .File("contracts/data/c.json", """{ "id": "urn:x" }""").File("contracts/data/d.json", """{ "id": "urn:x" }""");

        Assert.Empty(workspace.Rules());
    }
}
