using static DataContracts.Cli.Tests.VersionedWorkspace;

namespace DataContracts.Cli.Tests.Publishing;

public sealed class ReleaseCommandTests
{
    [Fact]
    public void Bump_changes_only_the_version()
    {
        using var workspace = WithTwoVersions();
        var text = '\uFEFF' + Contract(
            "1.1.0",
            "\"id\": { \"type\": [\"string\", \"null\"] }, \"note\": { \"type\": \"string\" }",
            role: "accepts").Replace("\n", "\r\n", StringComparison.Ordinal);
        workspace.Write(ContractPath, text);

        var run = CommandRun.Of(workspace, "bump", "item");

        run.AssertRan(0);
        Assert.Equal("contracts/item/item.schema.json: written\nitem 1.1.0 -> 1.2.0 (addition; at least 1.2.0)\n", run.Output);
        Assert.Equal(
            System.Text.Encoding.UTF8.GetBytes(text.Replace("\"1.1.0\"", "\"1.2.0\"", StringComparison.Ordinal)),
            File.ReadAllBytes(workspace.Full(ContractPath)));
        Assert.Equal("item 1.2.0 suffices (addition; at least 1.2.0)\n", CommandRun.Of(workspace, "bump", "item").Output);
    }

    [Fact]
    public void Bump_without_published_versions_changes_nothing_and_a_break_raises_the_major_version()
    {
        using var workspace = Create();
        Assert.Equal("item 1.0.0: nothing is published yet, so it may stay\n", CommandRun.Of(workspace, "bump", "item").Output);
        CommandRun.Of(workspace, "publish", "item").AssertRan(0);
        workspace.Write(ContractPath, Contract("1.0.0", required: ""));
        Assert.Contains(
            "item 1.0.0 -> 2.0.0 (break; at least 2.0.0)\n", CommandRun.Of(workspace, "bump", "item").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DC3001: '1.x' is not a SemVer 2.0.0 version", ContractPath, "1.x")]
    [InlineData("DC0002", ContractPath, "<<<<<<< HEAD")]
    [InlineData("contracts/item/published/seal(1,1): DC3011", SealPath, "<<<<<<< HEAD\n")]
    [InlineData("contracts/item/published/1.0.0.schema.json(1,10): DC3013: published version 1.0.0 can't be compiled",
        Published + "1.0.0.schema.json", "{\"type\": 1}")]
    public void Bump_and_rollback_of_an_invalid_contract_are_refused(string reason, string path, string content)
    {
        using var workspace = WithTwoVersions();
        workspace.Write(path, content == "1.x" ? Wider("1.x") : content);
        CommandRun.Of(workspace, "bump", "item").AssertCouldNotRun(reason);
        CommandRun.Of(workspace, "rollback", "item", "--discard").AssertCouldNotRun(reason);
    }

    [Fact]
    public void Rollback_restores_the_old_contract_under_the_next_version_and_keeps_owner_and_notes()
    {
        using var workspace = WithTwoVersions();
        workspace.Write(ContractPath, Wider("1.1.1").Replace("team-items", "team-stock", StringComparison.Ordinal));
        CommandRun.Of(workspace, "publish", "item").AssertRan(0);

        var run = CommandRun.Of(workspace, "rollback", "item", "--to", "1.0.0");

        run.AssertRan(0);
        Assert.Equal(
            Contract("2.0.0", role: "accepts").Replace("team-items", "team-stock", StringComparison.Ordinal), workspace.Read(ContractPath));
        Assert.Contains("the working contract is 1.0.0 again, as version 2.0.0\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("item 1.1.1 -> item 2.0.0 (accepts): break; needs version 2.0.0\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("allowed before, rejected now: {", run.Output, StringComparison.Ordinal);
        CommandRun.Of(workspace, "publish", "item").AssertRan(0);
    }

    [Fact]
    public void Unpublished_changes_are_discarded_only_on_request()
    {
        using var workspace = WithTwoVersions();
        workspace.Write(ContractPath, Contract("1.2.0", "", "", "accepts"));
        CommandRun.Of(workspace, "rollback", "item").AssertCouldNotRun("has changes since 1.1.0 that are not published");
        CommandRun.Of(workspace, "rollback", "item", "--to", "1.1.0", "--discard").AssertRan(0);
        Assert.Equal(Wider("1.1.0"), workspace.Read(ContractPath));
        CommandRun.Of(workspace, "rollback", "item", "--to", "1.1.0").AssertCouldNotRun("is 1.1.0 already");
    }

    [Theory]
    [InlineData("version 3.0.0 of 'item' is not published; published: 1.0.0, 1.1.0", "item", "--to", "3.0.0")]
    [InlineData("'01.0.0' is not a SemVer 2.0.0 version", "item", "--to", "01.0.0")]
    [InlineData("there is no contract 'other'", "other")]
    public void Rollback_to_an_unknown_version_or_contract_is_refused(string reason, params string[] arguments)
    {
        using var workspace = WithTwoVersions();
        CommandRun.Of(workspace, ["rollback", .. arguments]).AssertCouldNotRun(reason);
    }

    [Fact]
    public void Rollback_before_the_second_release_is_refused()
    {
        using var workspace = Create();
        CommandRun.Of(workspace, "rollback", "item").AssertCouldNotRun("nothing of 'item' is published");
        CommandRun.Of(workspace, "publish", "item").AssertRan(0);
        CommandRun.Of(workspace, "rollback", "item").AssertCouldNotRun("1.0.0 is the first published version of 'item'");
    }
}
