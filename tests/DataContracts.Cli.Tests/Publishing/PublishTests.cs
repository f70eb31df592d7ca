using System.Text;
using static DataContracts.Cli.Tests.VersionedWorkspace;

namespace DataContracts.Cli.Tests.Publishing;

public sealed class PublishTests
{
    [Fact]
    public void First_release_is_frozen_sealed_and_added_to_the_changelog()
    {
        using var workspace = Create();

        var run = CommandRun.Of(workspace, "publish", "item");

        run.AssertRan(0);
        Assert.Equal(
            """
            contracts/item/published/1.0.0.schema.json: written
            contracts/item/published/seal: written
            contracts/item/CHANGELOG.md: written

            item 1.0.0

            First release.

            owner     team-items
            contact   #items
            role      both
            expected  One document an item.
            rollback  Deploy the release before.

            """,
            run.Output);
        Assert.Equal("# item\n\n## 1.0.0\n\nFirst release.\n", workspace.Read(Changelog));
        Assert.Matches(@"\A1\.0\.0 [0-9a-f]{64}\n\z", workspace.Read(SealPath));
        Assert.Equal(0, CommandRun.Of(workspace, "check").ExitCode);
        Assert.Empty(Directory.GetFiles(workspace.Full("contracts/item"), ".*"));
    }

    [Fact]
    public void Changelog_lists_the_newest_version_first_and_keeps_manual_edits()
    {
        using var workspace = WithTwoVersions();
        workspace.Write(
            Changelog,
            workspace.Read(Changelog)
                .Replace("First release.", "The beginning.", StringComparison.Ordinal)
                .Replace("\n", "\r\n", StringComparison.Ordinal));
        workspace.Write(
            ContractPath, Wider("2.0.0").Replace("\"required\": [\"id\"]", "\"required\": [\"id\", \"note\"]", StringComparison.Ordinal));
        workspace.Write("fixtures/item/ok.json", """{"id":"a","note":"b"}""");

        CommandRun.Of(workspace, "publish", "item").AssertRan(0);

        var text = workspace.Read(Changelog);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.StartsWith("# item\r\n\r\n## 2.0.0\r\n\r\nBreak, since 1.1.0.\r\n\r\n- **break**: ", text, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n## 1.0.0\r\n\r\nThe beginning.\r\n", text, StringComparison.Ordinal);
        Assert.Equal(["1.0.0", "1.1.0", "2.0.0"], workspace.Read(SealPath).Trim().Split('\n').Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void Contract_with_build_errors_is_not_published()
    {
        using var workspace = WithTwoVersions();
        workspace.Write(
            ContractPath, Wider("1.2.0").Replace("\"required\": [\"id\"]", "\"required\": [\"id\", \"note\"]", StringComparison.Ordinal));
        var before = workspace.Snapshot();

        var run = CommandRun.Of(workspace, "publish", "item");

        run.AssertRan(1);
        Assert.Contains("error[DC3007]", run.Output, StringComparison.Ordinal);
        Assert.Contains("this needs version 2.0.0, the contract says 1.2.0", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("'item' is not published: fix this first\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, workspace.Snapshot());
    }

    [Theory]
    [InlineData(ContractPath, "1.x", "error[DC3001]")]
    [InlineData(ContractPath, "<<<<<<< HEAD\n", "error[DC0002]")]
    [InlineData(SealPath, "<<<<<<< HEAD\n1.0.0 a\n=======\n", "error[DC3011]")]
    [InlineData(Published + "1.0.0.schema.json", "{\"type\": 1}", "error[DC3013]")]
    [InlineData("fixtures/item/ok.json", "{}", "error[DC1004]")]
    public void Findings_in_the_contract_its_versions_its_seal_or_its_fixtures_prevent_publishing(string path, string content,
        string expected)
    {
        using var workspace = WithTwoVersions();
        workspace.Write(path, content == "1.x" ? Wider("1.x") : content);
        var before = workspace.Snapshot();

        var run = CommandRun.Of(workspace, "publish", "item");

        run.AssertRan(1);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
        Assert.Equal(before, workspace.Snapshot());
    }

    [Theory]
    [InlineData("2.0.0-rc.1", "2.0.0-rc.1 is a pre-release")]
    [InlineData("1.1.0", "item 1.1.0 is published already, and nothing has changed since")]
    public void Version_that_cannot_be_frozen_is_refused(string version, string reason)
    {
        using var workspace = WithTwoVersions();
        workspace.Write(ContractPath, Wider(version));
        var before = workspace.Snapshot();

        CommandRun.Of(workspace, "publish", "item").AssertCouldNotRun(reason);

        Assert.Equal(before, workspace.Snapshot());
    }

    [Fact]
    public void Changed_contract_with_a_published_version_number_is_refused_with_the_needed_version()
    {
        using var workspace = WithTwoVersions();
        workspace.Write(ContractPath, Wider("1.1.0").Replace("team-items", "team-stock", StringComparison.Ordinal));

        var run = CommandRun.Of(workspace, "publish", "item");

        run.AssertRan(1);
        Assert.Contains("error[DC3010]", run.Output, StringComparison.Ordinal);
        Assert.Contains("this needs version 1.1.1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Contract_without_version_or_with_an_unknown_name_is_refused()
    {
        using var workspace = Create(Contract("1.0.0").Replace("    \"version\": \"1.0.0\",\n", "", StringComparison.Ordinal));
        CommandRun.Of(workspace, "publish", "item").AssertCouldNotRun("'item' has no version; write one into its x-contract");
        CommandRun.Of(workspace, "publish", "items")
            .AssertCouldNotRun("there is no contract 'items' in the nearest 'contracts' folder; there are item");
        workspace.Write("contracts/item/other.schema.json", "{}");
        CommandRun.Of(workspace, "publish", "item").AssertCouldNotRun("needs a folder of its own");
        workspace.Write(Changelog, "# item\n=======\n");
    }

    [Fact]
    public void Merge_conflict_in_the_changelog_is_refused_before_anything_is_written()
    {
        using var workspace = Create();
        workspace.Write(Changelog, "# item\n\n<<<<<<< HEAD\n");
        CommandRun.Of(workspace, "publish", "item").AssertCouldNotRun("contracts/item/CHANGELOG.md(3,1): there is a merge conflict here");
        Assert.False(Directory.Exists(workspace.Full(Published)));
    }

    [Fact]
    public void Second_of_two_concurrent_publishes_is_refused()
    {
        using var workspace = Create();
        using var first = CommandRun.Start(workspace, [], "publish", "item");
        using var second = CommandRun.Start(workspace, [], "publish", "item");

        var runs = new[] { CommandRun.Finish(first), CommandRun.Finish(second) };

        Assert.Equal([0, 2], runs.Select(run => run.ExitCode).Order());
        Assert.Matches("is writing to 'item' right now|is published already", runs.Single(run => run.ExitCode == 2).Error);
        Assert.Equal(0, CommandRun.Of(workspace, "check").ExitCode);
        Assert.Single(workspace.Read(SealPath).Trim().Split('\n'));
    }

    [Fact]
    public void Contract_locked_by_another_command_is_not_published()
    {
        using var workspace = Create();
        using (new FileStream(workspace.Full("contracts/item/.contracts-lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            CommandRun.Of(workspace, "publish", "item").AssertCouldNotRun("another 'contracts' command is writing to 'item' right now");
        }

        // The lock file of a killed command does not block others.
        CommandRun.Of(workspace, "publish", "item").AssertRan(0);
    }

    [Fact]
    public void Referenced_files_are_bundled_into_the_published_version()
    {
        using var workspace = Create(Contract("1.0.0", "\"id\": { \"$ref\": \"../shared/id.schema.json\" }"));
        workspace.Write("contracts/shared/id.schema.json",
            Encoding.UTF8.GetBytes("""{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"string"}"""));
        CommandRun.Of(workspace, "publish", "item").AssertRan(0);
        File.Delete(workspace.Full("contracts/shared/id.schema.json"));
        workspace.Write(ContractPath, Contract("1.0.0"));
        var run = CommandRun.Of(workspace, "diff", "item@1.0.0", "item");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("words only", run.Output, StringComparison.Ordinal);
    }
}
