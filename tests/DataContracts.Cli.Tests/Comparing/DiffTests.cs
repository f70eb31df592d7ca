using System.Text.Json;
using DataContracts.Cli.Tests.Git;
using static DataContracts.Cli.Tests.VersionedWorkspace;

namespace DataContracts.Cli.Tests.Comparing;

public sealed class DiffTests
{
    [Fact]
    public void Break_is_shown_with_class_both_positions_and_witness()
    {
        using var workspace = Create();
        workspace.Write("new.schema.json", Contract("1.0.0", "\"id\": { \"type\": \"string\", \"minLength\": 2 }"));

        var run = CommandRun.Of(workspace, "diff", "item", "new.schema.json");

        run.AssertRan(1);
        Assert.StartsWith("item 1.0.0 -> item 1.0.0 (both): break; needs version 2.0.0\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("allowed before, rejected now: {\"id\":", run.Output, StringComparison.Ordinal);
        Assert.Contains("  now    new.schema.json(13,", run.Output, StringComparison.Ordinal);
        Assert.Contains("  before contracts/item/item.schema.json(13,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Published_versions_are_compared_in_every_format()
    {
        using var workspace = WithTwoVersions();

        var json = CommandRun.Of(workspace, "diff", "item@1.0.0", "item", "--format", "json");
        json.AssertRan(0);
        using var document = JsonDocument.Parse(json.Output);
        Assert.Equal("addition", document.RootElement.GetProperty("class").GetString());
        Assert.Equal("1.1.0", document.RootElement.GetProperty("neededVersion").GetString());
        Assert.Equal("newlyAdmitted", document.RootElement.GetProperty("changes")[0].GetProperty("direction").GetString());
        var markdown = CommandRun.Of(workspace, "diff", "item@1.0.0", "item@1.1.0", "--format", "markdown");
        markdown.AssertRan(0);
        Assert.Contains("- **addition**: ", markdown.Output, StringComparison.Ordinal);
    }

    [GitFact]
    public void Commit_is_compared_with_the_working_contract_and_with_another_commit()
    {
        using var workspace = Create();
        workspace.Commit();
        workspace.Write(ContractPath, Contract("2.0.0", required: ""));

        var run = CommandRun.Of(workspace, "diff", "git:HEAD", "item");
        run.AssertRan(1);
        Assert.StartsWith("item 1.0.0 at HEAD -> item 2.0.0 (both): break; needs version 2.0.0\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("before git:HEAD:contracts/item/item.schema.json(", run.Output, StringComparison.Ordinal);
        Assert.Contains("no change", CommandRun.Of(workspace, "diff", "git:HEAD:item", "git:HEAD:item").Output, StringComparison.Ordinal);
    }

    [GitFact]
    public void Change_of_a_shared_file_is_a_change_of_each_contract_that_references_it()
    {
        const string Shared = "contracts/shared/id.json";
        using var workspace = Create(Contract("1.0.0", "\"id\": { \"$ref\": \"../shared/id.json\" }"));
        workspace.Write(Shared, """{ "type": "string" }""");
        CommandRun.Of(workspace, "publish", "item").AssertRan(0);
        workspace.Commit();
        Assert.Equal("item 1.0.0 -> item 1.0.0 (both): no change\n", CommandRun.Of(workspace, "diff", "item@1.0.0", "item").Output);

        workspace.Write(Shared, """{ "type": "string", "minLength": 1 }""");

        foreach (var old in new[] { "item@1.0.0", "git:HEAD" })
        {
            var run = CommandRun.Of(workspace, "diff", old, "item");
            run.AssertRan(1);
            Assert.Contains("break: 'minLength' of 'id' is now 1", run.Output, StringComparison.Ordinal);
            Assert.Contains($"  now    {Shared}(1,", run.Output, StringComparison.Ordinal);
        }
    }

    [GitTheory]
    [InlineData("git knows no commit 'nowhere'", "git:nowhere", "item")]
    [InlineData("git knows no commit '--all'", "git:--all", "item")]
    [InlineData("names no commit and contract", "git:", "item")]
    [InlineData("of two commits one must say which contract", "git:HEAD", "git:HEAD")]
    [InlineData("'contracts/gone/gone.schema.json' does not exist at 'HEAD'", "git:HEAD:gone", "item")]
    [InlineData("version 1.2.3 of 'item' is not published; published: none", "item@1.2.3", "item")]
    [InlineData("'1.2' is not a SemVer 2.0.0 version", "item@1.2", "item")]
    [InlineData("there is no contract 'gone'", "gone", "item")]
    [InlineData("there is no contract file 'gone.schema.json'", "gone.schema.json", "item")]
    public void Missing_input_is_refused(string reason, string old, string changed)
    {
        using var workspace = Create();
        workspace.Commit();

        CommandRun.Of(workspace, "diff", old, changed).AssertCouldNotRun(reason);
    }

    [Fact]
    public void Missing_git_repository_is_reported() =>
        RefusedOf(Create(), "is not in a git repository", "diff", "git:HEAD", "item");

    [Fact]
    public void Merge_conflict_is_reported_at_its_position() =>
        RefusedOf(Create("{\n<<<<<<< HEAD\n}"), "contracts/item/item.schema.json(2,1): DC0002", "diff", "item", "item");

    private static void RefusedOf(Workspace workspace, string reason, params string[] arguments)
    {
        using (workspace)
        {
            CommandRun.Of(workspace, arguments).AssertCouldNotRun(reason);
        }
    }
}
