using DataContracts.Tests.Checking;

namespace DataContracts.Tests.Versions;

/// <summary>The version that a working contract needs, without comparing the sets of documents.</summary>
public sealed class VersionCheckTests
{
    private const string Schema = "\"type\": \"object\"";
    private const string Note = "\"contact\": \"sales@example.com\"";

    [Theory]
    [InlineData("1.3", "'1.3' is not a SemVer 2.0.0 version: it has 2 numbers where three are needed: major.minor.patch")]
    [InlineData("v1.3.0", "'v1.3.0' is not a SemVer 2.0.0 version: it starts with 'v'; write 1.3.0")]
    public void Version_that_is_not_SemVer_is_an_error_with_or_without_published_versions(string version, string message)
    {
        using var alone = new TestWorkspace().Working(version, Schema);
        Assert.Equal([$"{Release.Path}(4,16) DC3001: {message}"], alone.Lines());
        using var published = new TestWorkspace().Working(version, Schema).Published("1.0.0", Schema);
        Assert.Equal([$"{Release.Path}(4,16) DC3001: {message}"], published.Lines());
    }

    [Fact]
    public void Version_is_required_if_versions_are_published()
    {
        using var workspace = new TestWorkspace().Published("1.0.0", Schema)
            .Contract(
                "orders",
                "{\n  \"x-contract\": { \"owner\": \"sales\", \"expected\": \"a\", \"rollback\": \"b\" }, \"type\": \"object\" }");
        Assert.Equal(
            [$"{Release.Path}(2,3) DC3001: 'x-contract.version' is missing, but 1.0.0 is published; write the version that comes next, at "
                + "least 1.0.0"], workspace.Lines());
    }

    [Theory]
    [InlineData("1.1.9")]
    [InlineData("1.2.0-rc.1")]
    [InlineData("0.9.0")]
    public void Lowered_version_is_an_error(string version)
    {
        using var workspace = new TestWorkspace().Published("1.2.0", Schema).Published("1.1.0", Schema).Working(version, Schema);
        Assert.Equal(
            [$"{Release.Path}(4,16) DC3006: the contract says version {version}, but 1.2.0 is published already, and a version never goes "
                + "down; write 1.2.0 or higher"],
            workspace.Lines());
        Assert.Equal("published/1.2.0.schema.json", Assert.Single(workspace.Run().Diagnostics).Contract?.ShortPath);
    }

    [Theory]
    [InlineData("1.2.0", false)]
    [InlineData("1.2.1", true)]
    [InlineData("1.2.1-rc.1", true)]
    [InlineData("1.3.0", true)]
    [InlineData("3.0.0", true)]
    public void Changed_wording_needs_a_patch(string version, bool isEnough)
    {
        using var workspace = new TestWorkspace().Published("1.1.0", Schema).Published("1.2.0", Schema).Working(version, Schema, Note);
        Assert.Equal(
            isEnough ? [] : [
                $"{Release.Path}(4,16) DC3010: the contract's text differs from the published 1.2.0, though it allows the same documents; "
                    + "this needs version 1.2.1, the contract says 1.2.0"],
            workspace.Lines());
    }

    [Fact]
    public void Number_of_a_retired_version_cannot_be_reused()
    {
        using var workspace = new TestWorkspace()
            .Published("1.2.0", Schema, "\"status\": \"retired\"")
            .Working("1.2.0", "\"type\": \"array\"");
        Assert.Equal([$"{Release.Path} DC3010"], workspace.Rules());
    }

    [Fact]
    public void Retired_versions_and_older_major_versions_are_not_compared()
    {
        using var workspace = new TestWorkspace()
            .Published("1.0.0", "\"type\": \"string\"")
            .Published("2.0.0", "\"type\": \"array\"", "\"status\": \"retired\"")
            .Published("2.1.0", Schema)
            .Working("2.1.1", Schema, Note);
        Assert.Empty(workspace.Lines());
    }

    [Fact]
    public void Higher_major_version_allows_every_change()
    {
        using var workspace = new TestWorkspace().Published("1.0.0", Schema).Working("2.0.0", "\"type\": \"array\"");
        Assert.Empty(workspace.Lines());
        using var initial = new TestWorkspace().Published("0.3.0", Schema).Working("0.4.0", "\"type\": \"array\"");
        Assert.Empty(initial.Lines());
    }

    [Theory]
    [InlineData("\"name\": \"orders\", \"version\": \"1.0.0\"", "'owner', 'expected' and 'rollback'")]
    [InlineData("\"owner\": \"sales\", \"expected\": \"a\", \"rollback\": \"b\"", "'version'")]
    [InlineData("\"version\": \"1.0.0\", \"owner\": \"sales\", \"rollback\": \"b\"", "'expected'")]
    public void Missing_header_members_are_reported_as_one_warning(string header, string missing)
    {
        using var workspace = new TestWorkspace().Contract("orders", $"{{ \"x-contract\": {{ {header} }} }}");
        Assert.Equal([$"{Release.Path}(1,3) DC2002: 'x-contract' lacks {missing}"], workspace.Lines());
    }

    [Theory]
    [InlineData("ada.lovelace@example.com", true)]
    [InlineData("Ada Lovelace <ada@example.com>", true)]
    [InlineData("@ada", true)]
    [InlineData("checkout", false)]
    [InlineData("checkout@example.com", false)]
    [InlineData("@shop/checkout", false)]
    [InlineData("Checkout Team", false)]
    public void Owner_must_be_a_team(string owner, bool isPerson)
    {
        using var workspace = new TestWorkspace().Contract(
            "orders", Release.Text("1.0.0", Schema).Replace("\"sales\"", $"\"{owner}\"", StringComparison.Ordinal));
        Assert.Equal(isPerson
            ? [$"{Release.Path}(4,34) DC2003: the owner '{owner}' is a single person; name the team, and put the person under 'contact'"]
            : [], workspace.Lines());
    }
}
