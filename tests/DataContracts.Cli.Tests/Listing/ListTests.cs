using System.Text.Json;
using static DataContracts.Cli.Tests.VersionedWorkspace;

namespace DataContracts.Cli.Tests.Listing;

public sealed class ListTests
{
    [Fact]
    public void List_shows_unpublished_changes()
    {
        using var workspace = WithTwoVersions();
        workspace.Write("contracts/new/new.schema.json", """{"x-contract":{"name":"new","version":"0.1.0","status":"draft"}}""");
        workspace.Write(ContractPath, Contract("2.0.0", role: "accepts"));

        var run = CommandRun.Of(workspace, "list");

        Assert.Equal(new CommandRun(0,
            """
            NAME  VERSION  STATUS  OWNER       PUBLISHED  UNPUBLISHED
            item  2.0.0    active  team-items  1.1.0      break
            new   0.1.0    draft   -           -          all

            """, ""), run);
        using var json = JsonDocument.Parse(CommandRun.Of(workspace, "list", "--format", "json").Output);
        Assert.Equal(["break", "all"], json.RootElement.EnumerateArray().Select(item => item.GetProperty("unpublished").GetString()));
    }

    [Fact]
    public void List_shows_contracts_with_unknown_state()
    {
        using var workspace = Create("{");
        var run = CommandRun.Of(workspace, "list");
        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("unknown\n", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("contracts/item/item.schema.json(1,2): error DC0002: ", run.Error, StringComparison.Ordinal);
        using var empty = new Workspace();
        CommandRun.Of(empty, "list").AssertCouldNotRun("there is no contract");
    }
}
