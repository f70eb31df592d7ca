using static DataContracts.Cli.Tests.VersionedWorkspace;

namespace DataContracts.Cli.Tests.Comparing;

public sealed class UnpublishedDiffTests
{
    [Theory]
    [InlineData("item", "item 1.1.0 -> item 2.0.0 (accepts): break; needs version 2.0.0\n")]
    [InlineData(ContractPath, "item 1.1.0 -> item 2.0.0 (accepts): break; needs version 2.0.0\n")]
    [InlineData("item@1.0.0", "item 1.0.0 -> item 2.0.0 (accepts): break; needs version 2.0.0\n")]
    public void Working_contract_is_compared_with_a_published_version(string old, string expected)
    {
        using var workspace = WithTwoVersions();
        workspace.Write(ContractPath, Contract("2.0.0", "\"id\": { \"type\": \"integer\" }", role: "accepts"));

        var run = CommandRun.Of(workspace, "diff", old);

        run.AssertRan(1);
        Assert.StartsWith(expected, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "item", "nothing of 'item' is published, so there is nothing to compare it with; name two versions, such as 'git:HEAD item'")]
    [InlineData("git:HEAD", "with what should 'git:HEAD' be compared? Write: contracts diff git:HEAD NEW")]
    [InlineData("other", "there is no contract 'other'")]
    public void Contract_without_anything_to_compare_with_is_refused(string old, string reason)
    {
        using var workspace = Create();

        CommandRun.Of(workspace, "diff", old).AssertCouldNotRun(reason);
    }
}
