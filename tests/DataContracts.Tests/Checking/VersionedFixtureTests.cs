using DataContracts.Tests.Versions;

namespace DataContracts.Tests.Checking;

/// <summary>Fixtures of published versions.</summary>
public sealed class VersionedFixtureTests
{
    private const string Old = "\"required\": [\"id\"]";
    private const string New = "\"required\": [\"id\", \"total\"]";
    private const string Both = "{ \"id\": 1, \"total\": 2 }";
    private const string OldOnly = "{ \"id\": 1 }";

    [Fact]
    public void Fixture_in_a_version_folder_is_checked_against_that_version()
    {
        using var workspace = new TestWorkspace()
            .Published("1.0.0", Old)
            .Working("2.0.0", New)
            .Fixture("fixtures/orders/1.0.0/eu/a.json", "{}");
        var found = Assert.Single(workspace.Run().Diagnostics);
        Assert.Equal(
            ("DC1004", "1.0.0", workspace.Folder["contracts/orders/published/1.0.0.schema.json"]),
            (found.RuleId, found.Contract?.Version, found.Contract?.File));
    }

    [Fact]
    public void Fixture_of_an_old_major_version_is_checked_only_against_that_version()
    {
        using var workspace = new TestWorkspace()
            .Published("1.0.0", Old)
            .Working("2.0.0", New)
            .Fixture("fixtures/orders/1.0.0/a.json", OldOnly);
        Assert.Empty(workspace.Lines());
        Assert.True(Assert.Single(workspace.Run().Fixtures).IsClean);
    }

    [Theory]
    [InlineData("accepts", true)]
    [InlineData("both", true)]
    [InlineData("produces", false)]
    public void Working_contract_must_allow_what_its_role_promises(string role, bool isPromised)
    {
        var header = $"\"role\": \"{role}\"";
        using var workspace = new TestWorkspace()
            .Published("1.0.0", Old, header)
            .Working("1.1.0", New, header)
            .Fixture("fixtures/orders/1.0.0/a.json", OldOnly);
        var found = workspace.Run().Diagnostics.Where(finding => finding.RuleId == "DC1004").ToArray();
        Assert.Equal(isPromised ? ["1.1.0"] : [], found.Select(finding => finding.Contract?.Version));
    }

    [Fact]
    public void Retired_version_is_not_compared_with()
    {
        using var workspace = new TestWorkspace()
            .Published("1.0.0", Old, "\"status\": \"retired\"")
            .Working("1.1.0", New)
            .Fixture("fixtures/orders/1.0.0/a.json", OldOnly);
        Assert.Empty(workspace.Lines());
    }

    [Fact]
    public void Invalid_fixture_in_a_version_folder_must_break_that_version()
    {
        using var workspace = new TestWorkspace().Published("1.0.0", New).Working("2.0.0", Old)
            .Fixture("fixtures/orders/1.0.0/invalid/a.DC1004.json", OldOnly)
            .Fixture("fixtures/orders/invalid/1.0.0/b.json", Both);
        Assert.Equal(["fixtures/orders/invalid/1.0.0/b.json DC1030"], workspace.Rules());
    }

    [Theory]
    [InlineData("1.5.0", "this fixture is for version 1.5.0 of contract 'orders', which is not published; published: 1.0.0, 1.1.0")]
    [InlineData("1.05.0", "the folder '1.05.0' names no version of SemVer: its minor number '05' starts with a zero")]
    public void Fixture_folder_of_an_unpublished_version_is_an_error(string folder, string message)
    {
        using var workspace = new TestWorkspace()
            .Published("1.0.0", Old)
            .Published("1.1.0", Old)
            .Working("1.1.0", Old)
            .Fixture($"fixtures/orders/{folder}/a.json", Both);
        Assert.Equal([$"fixtures/orders/{folder}/a.json(1,1) DC3014: {message}"], workspace.Lines());
        Assert.False(Assert.Single(workspace.Run().Fixtures).IsClean);
    }

    [Fact]
    public void Fixtures_of_the_next_version_are_checked_before_it_is_published()
    {
        using var workspace = new TestWorkspace()
            .Published("1.0.0", Old)
            .Working("2.0.0", New)
            .Fixture("fixtures/orders/2.0.0/a.json", OldOnly);
        Assert.Equal(["fixtures/orders/2.0.0/a.json DC1004"], workspace.Rules());
    }

    [Theory]
    [InlineData("1.0.0", "a.ndjson", "{\"id\":1}\n{}\n{\"id\":2,\"total\":3}\n", "DC1004 2 1.0.0")]
    [InlineData("1.0.0", "a.jsonl", "{\"id\":1,\"total\":1}\n{\"id\":1}\n", "DC1004 2 1.1.0")]
    [InlineData("1.0.0", "a.jsonl", "{\"id\":1,\"total\":1}\n", null)]
    [InlineData("1.0.0/invalid", "a.DC1004.ndjson", "{}\n{\"total\":1}\n", null)]
    [InlineData("1.0.0/invalid", "a.ndjson", "{}\n{\"id\":1}\n", "DC1030 2 1.0.0")]
    [InlineData("1.1.0", "a.ndjson", "{\"id\":1}\n", "DC1004 1 1.1.0")]
    [InlineData("1.0.7", "a.ndjson", "{\"id\":1}\n", "DC3014 1 ", false)]
    public void Records_are_checked_against_their_version_like_documents(
        string folder, string name, string content, string? expected, bool isJudged = true)
    {
        var path = $"fixtures/orders/{folder}/{name}";
        const string Role = "\"role\": \"accepts\"";
        using var workspace = new TestWorkspace().Published("1.0.0", Old, Role).Working("1.1.0", New, Role).Fixture(path, content);
        var found = workspace.Run().Diagnostics.Where(finding => finding.File == workspace.Folder[path])
            .Select(finding => $"{finding.RuleId} {finding.Range.StartLine} {finding.Contract?.Version}");
        Assert.Equal(expected is null ? [] : [expected], found);
        var fixture = Assert.Single(workspace.Run().Fixtures);
        Assert.Equal(expected is null, fixture.IsClean);
        Assert.Equal(isJudged ? content.Count(letter => letter == '\n') : null, fixture.Records?.Total);
    }

    [Fact]
    public void Version_folder_above_the_contracts_folder_is_ignored()
    {
        using var workspace = new TestWorkspace().Working("1.0.0", Old).Fixture("builds/7.0.0/fixtures/orders/a.json", Both);
        Assert.Empty(workspace.Lines());
    }

    [Fact]
    public void Fixture_of_an_invalid_version_is_not_clean()
    {
        using var workspace = new TestWorkspace()
            .Published("1.0.0", "\"type\": \"text\"")
            .Working("2.0.0", Old)
            .Fixture("fixtures/orders/1.0.0/a.json", Both);
        Assert.Equal(["contracts/orders/published/1.0.0.schema.json DC3013"], workspace.Rules());
        Assert.False(Assert.Single(workspace.Run().Fixtures).IsClean);
    }
}
