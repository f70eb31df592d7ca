using static DataContracts.Cli.Tests.VersionedWorkspace;

namespace DataContracts.Cli.Tests.Publishing;

public sealed class OnlyContractTests
{
    [Fact]
    public void Only_contract_need_not_be_named()
    {
        using var workspace = Create();

        Assert.Equal("item 1.0.0: nothing is published yet, so it may stay\n", CommandRun.Of(workspace, "bump").Output);
        CommandRun.Of(workspace, "publish").AssertRan(0);
        Assert.True(File.Exists(workspace.Full(Published + "1.0.0.schema.json")));
    }

    [Fact]
    public void One_of_several_contracts_must_be_named()
    {
        using var workspace = Create();
        workspace.Write("contracts/user/user.schema.json", "{}");

        CommandRun.Of(workspace, "publish").AssertCouldNotRun("which contract? There are item, user; name one");
        CommandRun.Of(workspace, "bump").AssertCouldNotRun("which contract? There are item, user; name one");
    }

    [Fact]
    public void Folder_without_contracts_is_refused()
    {
        using var workspace = new Workspace(("readme.txt", ""));

        CommandRun.Of(workspace, "publish").AssertCouldNotRun("there is no contract: no 'contracts' folder");
    }
}
